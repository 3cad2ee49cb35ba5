package nl.wed.workbench.domain.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.wed.workbench.domain.backup.Thinning.Point;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final Instant START = Instant.parse("2026-09-01T09:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);
    private static final int RUNS = 3_000;

    @Test
    void allOfTheLastHourOneAnHourForADayAndOneADayForAMonthStay() {
        var kept = new ArrayList<Point<Long>>();
        for (int i = 0; i < 70 * 24 * 6; i++) {
            kept.add(point(i, START.plus(Duration.ofMinutes(10L * i))));
            thin(kept);
        }
        var now = kept.getLast().at();
        assertThat(kept)
                .filteredOn(one -> !one.at().isBefore(now.minus(Duration.ofHours(1))))
                .hasSize(7);
        assertThat(kept)
                .filteredOn(one -> one.at().isBefore(now.minus(Duration.ofHours(1)))
                        && !one.at().isBefore(now.minus(Duration.ofHours(24))))
                .hasSizeBetween(22, 24);
        assertThat(kept)
                .filteredOn(one -> one.at().isBefore(now.minus(Duration.ofHours(24))))
                .hasSizeBetween(28, 30);
        assertThat(kept.getFirst().at()).isBetween(now.minus(Duration.ofDays(31)), now.minus(Duration.ofDays(28)));
    }

    @Test
    void aClockThatIsSetAheadOrBackMakesNothingOldThatCameBeforeIt() {
        for (Duration leap : List.of(YEAR, YEAR.negated(), YEAR.multipliedBy(40))) {
            var kept = days(10);
            var before = List.copyOf(kept);
            kept.add(point(100, START.plus(Duration.ofDays(10)).plus(leap)));
            thin(kept);
            kept.add(point(101, START.plus(Duration.ofDays(10))));
            thin(kept);
            assertThat(kept).as("leap " + leap).containsAll(before).hasSize(before.size() + 2);
        }
    }

    @Test
    void aYearWithoutWorkTakesNoBackupAway() {
        var kept = days(10);
        kept.add(point(100, START.plus(YEAR)));
        assertThat(Thinning.STANDARD.superfluous(kept)).isEmpty();
    }

    @Test
    void whatWasMadeByHandStaysHoweverOldItIs() {
        var kept = days(100);
        kept.set(0, new Point<>(0L, 0, kept.getFirst().at(), true));
        thin(kept);
        assertThat(kept).hasSizeBetween(30, 32);
        assertThat(kept.getFirst().byHand()).isTrue();
    }

    @Test
    void otherPeriodsCanBeChosenAndSenselessOnesNot() {
        var kept = days(100);
        assertThat(new Thinning(1, 24, 7).superfluous(kept)).hasSizeBetween(91, 93);
        assertThatThrownBy(() -> new Thinning(0, 24, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thinning(5, 4, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thinning(1, 48, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Thinning(1, 24, Integer.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void underAnyClockTheHighestGenerationStaysAndWhatLiesOutsideItsNeighboursToo() {
        var random = new Random(4);
        for (int run = 0; run < RUNS; run++) {
            var backups = any(random);
            var gone = Thinning.STANDARD.superfluous(shuffled(backups, random));
            assertThat(gone).doesNotContain(backups.getLast().generation());
            for (int i = 1; i < backups.size() - 1; i++) {
                var at = backups.get(i).at();
                if (at.isBefore(backups.get(i - 1).at())
                        || at.isAfter(backups.get(i + 1).at())) {
                    assertThat(gone).doesNotContain(backups.get(i).generation());
                }
            }
        }
    }

    @Test
    void underAnyClockWhatGoesHasANewerOneOfItsHourOrDayOrAMonthOfWorkAfterIt() {
        var random = new Random(5);
        for (int run = 0; run < RUNS; run++) {
            var backups = any(random);
            var gone = Thinning.STANDARD.superfluous(backups);
            for (long one : gone) {
                int i = (int) one;
                boolean sameDay = backups.stream()
                        .filter(other -> other.generation() > one && !gone.contains(other.generation()))
                        .anyMatch(other -> day(other) == day(backups.get(i)));
                assertThat(sameDay || backups.size() - 1 - i >= 30)
                        .as("run %d, %d of %s", run, one, backups)
                        .isTrue();
            }
        }
    }

    @Test
    void oneMoreBackupWithAnyTimeAgesTheOthersByADayAtMost() {
        var random = new Random(6);
        var dayMore = new Thinning(1, 24, 31);
        for (int run = 0; run < RUNS; run++) {
            var backups = any(random);
            var goneBefore = Thinning.STANDARD.superfluous(backups);
            var more = new ArrayList<>(backups);
            more.add(point(backups.size(), START.plusSeconds(random.nextLong(-5_000_000_000L, 5_000_000_000L))));
            var goneAfter = dayMore.superfluous(more);
            // The one that was newest now has a neighbour, and may stand in its slot; of the others no more goes
            // than a slot that became a day.
            for (long one : goneAfter) {
                if (one < backups.size() - 1 && !goneBefore.contains(one)) {
                    assertThat(day(backups.get((int) one + 1))).isEqualTo(day(backups.get((int) one)));
                }
            }
        }
    }

    private static long day(Point<Long> one) {
        return Math.floorDiv(one.at().getEpochSecond(), 86_400);
    }

    private static void thin(List<Point<Long>> kept) {
        var gone = Thinning.STANDARD.superfluous(kept);
        kept.removeIf(one -> gone.contains(one.backup()));
    }

    private static List<Point<Long>> days(int days) {
        return new ArrayList<>(LongStream.range(0, days)
                .mapToObj(day -> point(day, START.plus(Duration.ofDays(day))))
                .toList());
    }

    /// A course of work with a clock that is sometimes set.
    private static List<Point<Long>> any(Random random) {
        var backups = new ArrayList<Point<Long>>();
        var at = START;
        int size = 2 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            at = switch (random.nextInt(10)) {
                case 0 -> at.plus(Duration.ofDays(random.nextInt(4000) - 2000));
                case 1, 2 -> at.plus(Duration.ofHours(random.nextInt(72)));
                case 3 -> at.minus(Duration.ofMinutes(random.nextInt(200)));
                default -> at.plus(Duration.ofMinutes(random.nextInt(40)));
            };
            backups.add(point(i, at));
        }
        return backups;
    }

    private static List<Point<Long>> shuffled(List<Point<Long>> backups, Random random) {
        var shuffled = new ArrayList<>(backups);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Point<Long> point(long generation, Instant at) {
        return new Point<>(generation, generation, at, false);
    }
}

package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.appraisal.Appraised.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FlipTest {
    @Test
    void aPreferenceFallsWhereTheLeadIsNoLongerTenPerCent() {
        // 0.9 (5w + 2 (100 - w)) = 3w + 4 (100 - w)
        var flip = of(weights(60, 40).option("x", 5, 2).option("y", 3, 4), "A");
        assertThat(flip.at()).isEqualTo(220 / 3.7, within(1e-9));
        assertThat(flip.reason()).isEqualTo(NoPreference.CLOSE);
        assertThat(name(flip)).isEqualTo("y");
        assertThat(flip.move()).hasValueSatisfying(move -> assertThat(move).isEqualTo(220 / 3.7 - 60, within(1e-9)));
    }

    @Test
    void withoutAPreferenceTheFlipIsWhereAnotherOptionComesFirst() {
        var flip = of(weights(55, 45).option("x", 5, 2).option("y", 3, 4), "A");
        assertThat(flip.at()).isEqualTo(50.0, within(1e-9));
        assertThat(flip.reason()).isNull();
        assertThat(name(flip)).isEqualTo("y");
    }

    @Test
    void aPreferenceFallsWhereTheMissingScoresCouldTurnIt() {
        // x: worst (5a + 5b + c), y: best (3a + 4b + 5c), level where 2a + b = 4c; a : b stays 40 : 30
        var made = weights(40, 30, 30).option("x", 5, 5, null).option("y", 3, 4, null);
        assertThat(made.ranking().noPreference()).contains(NoPreference.UNCERTAIN);
        var firm = weights(45, 35, 20).option("x", 5, 5, null).option("y", 3, 4, null);
        assertThat(firm.ranking().preference()).isPresent();
        var flip = of(firm, "C");
        // with c the others are (100 - c) / 80 of 45 and 35: 125 (100 - c) / 80 = 4c
        assertThat(flip.at()).isEqualTo(12500 / 445.0, within(1e-9));
        assertThat(flip.reason()).isEqualTo(NoPreference.UNCERTAIN);
        assertThat(name(flip)).isEqualTo("y");
    }

    @Test
    void aPreferenceFallsWhereTooLittleOfTheWeightIsScored() {
        var made = weights(50, 25, 25)
                .minimum(75)
                .option("x", 5, 5, null)
                .option("y", 1, 1, null)
                .option("z", 1, 1, 1);
        var flip = of(made, "C");
        assertThat(flip.at()).isEqualTo(25.1, within(1e-6)); // a tenth of a point is what weights are rounded to
        assertThat(flip.reason()).isEqualTo(NoPreference.UNRANKED);
        assertThat(flip.instead()).isNull();
    }

    @Test
    void anOptionThatIsBetterOnEveryCriterionNeverLosesItsPlace() {
        var flips = Flip.of(weights(60, 40).option("x", 5, 4).option("y", 3, 2).project());
        assertThat(flips).hasSize(2);
        assertThat(flips).allMatch(flip -> flip.at() == null && flip.move().isEmpty());
        assertThat(flips).allMatch(flip -> flip.reason() == null && flip.instead() == null);
    }

    @Test
    void theMostSensitiveCriterionComesFirst() {
        var flips = Flip.of(
                weights(30, 25, 45).option("x", 5, 2, 4).option("y", 2, 5, 4).project());
        var moves = flips.stream()
                .map(flip -> flip.move().map(Math::abs).orElse(Double.MAX_VALUE))
                .toList();
        assertThat(moves).isSorted();
        assertThat(moves.getFirst()).isLessThan(5);
        assertThat(moves.getLast()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void levelOptionsFlipAtTheWeightOfNow() {
        var flip = of(weights(50, 50).option("x", 5, 3).option("y", 3, 5), "A");
        assertThat(flip.at()).isEqualTo(50.0);
        assertThat(flip.reason()).isEqualTo(NoPreference.SHARED);
        assertThat(name(flip)).isEqualTo("y");
    }

    @Test
    void oneRankedOptionHasNothingToFlipTo() {
        assertThat(Flip.of(
                        weights(50, 50).option("x", 5, 3).option("y", 5, null).project()))
                .isEmpty();
    }

    @Test
    void aCriterionWithAllTheWeightCannotMove() {
        var flip = of(weights(100, 0).option("x", 5, 1).option("y", 4, 5), "A");
        assertThat(flip.at()).isNull();
    }

    @Test
    void everyFlipIsThatOfAScanOverAllWeights() {
        int flips = 0;
        int firm = 0;
        for (int seed = 0; seed < 800; seed++) {
            var made = Appraised.random(new Random(seed), 0.12 * (seed % 4)).minimum(seed % 4 > 1 ? 50 : null);
            var now = made.ranking();
            for (Flip flip : Flip.of(made.project())) {
                if (flip.reason() != NoPreference.SHARED) {
                    scan("seed " + seed + " " + flip.criterion().code(), made, now, flip);
                    flips += flip.at() == null ? 0 : 1;
                    firm += flip.at() != null && now.preference().isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(flips).isGreaterThan(300);
        assertThat(firm).isGreaterThan(50);
    }

    private static void scan(String what, Appraised made, Ranking now, Flip flip) {
        double weight = flip.criterion().weight();
        double total = made.project().stream(AppraisalRecords.CRITERION)
                .mapToDouble(Criterion::weight)
                .sum();
        Double at = flip.at();
        double far = at == null ? Double.MAX_VALUE : Math.abs(at - weight) - 1e-4;
        DoubleStream.iterate(0.01, one -> one < total, one -> one + 0.25)
                .filter(one -> Math.abs(one - weight) < far)
                .forEach(one -> assertThat(holds(made, now, flip, one))
                        .as(what + " at " + one)
                        .isTrue());
        if (at != null) {
            double beyond = at == weight ? upOrDown(made, now, flip) : Math.signum(at - weight);
            var turned = DoubleStream.of(1e-5, 1e-4, 1e-3)
                    .map(step -> at + beyond * step)
                    .filter(one -> !holds(made, now, flip, one))
                    .findFirst();
            assertThat(turned).as(what + " beyond " + at).isPresent();
            tells(what, made, now, flip, turned.getAsDouble());
        }
    }

    /// Which option a flip names, and why: that of the order as it is at that weight.
    private static void tells(String what, Appraised made, Ranking now, Flip flip, double weight) {
        int moved = made.project().all(AppraisalRecords.CRITERION).indexOf(flip.criterion());
        var there = made.moved(moved, weight).ranking();
        var leader = now.lines().getFirst().option();
        var others = there.first().stream()
                .map(Ranking.Line::option)
                .filter(one -> !one.equals(leader))
                .toList();
        if (flip.reason() == null) {
            assertThat(others).as(what).contains(Objects.requireNonNull(flip.instead()));
        } else if (flip.reason() == NoPreference.UNRANKED) {
            assertThat(there.ranked()).as(what).extracting(Ranking.Line::option).doesNotContain(leader);
        } else {
            var named = flip.reason() == NoPreference.UNCERTAIN ? there.rival() : there.second();
            assertThat(Optional.ofNullable(flip.instead())).as(what).isEqualTo(named.map(Ranking.Line::option));
        }
    }

    private static double upOrDown(Appraised made, Ranking now, Flip flip) {
        return holds(made, now, flip, flip.criterion().weight() + 1e-3) ? -1 : 1;
    }

    /// Whether what is concluded now is concluded at another weight too.
    private static boolean holds(Appraised made, Ranking now, Flip flip, double weight) {
        int moved = made.project().all(AppraisalRecords.CRITERION).indexOf(flip.criterion());
        var there = made.moved(moved, weight).ranking();
        var leader = now.lines().getFirst().option();
        return now.preference().isPresent()
                ? there.preference().filter(one -> one.option().equals(leader)).isPresent()
                : there.first().size() == 1 && there.first().getFirst().option().equals(leader);
    }

    private static Flip of(Appraised made, String criterion) {
        return Flip.of(made.project()).stream()
                .filter(flip -> flip.criterion().code().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Flip flip) {
        return Objects.requireNonNull(flip.instead()).name();
    }
}

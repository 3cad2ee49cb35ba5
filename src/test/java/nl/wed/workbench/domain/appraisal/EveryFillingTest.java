package nl.wed.workbench.domain.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Holds range, places and preference against all that the missing scores can be, in whole numbers: weights are whole
/// here, so a score is a sum over the same total.
class EveryFillingTest {
    private final Map<NoPreference, Integer> reasons = new EnumMap<>(NoPreference.class);
    private int preferences;

    @Test
    void rangePlacesAndPreferenceAreThoseOfAllFillings() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            check(
                    "seed " + seed,
                    Appraised.random(random, 0.1 * random.nextInt(4)).project());
        }
        assertThat(preferences).isGreaterThan(100);
        assertThat(reasons.keySet())
                .contains(
                        NoPreference.UNRANKED,
                        NoPreference.ALONE,
                        NoPreference.SHARED,
                        NoPreference.ONE_SCORE,
                        NoPreference.OTHER_CRITERIA,
                        NoPreference.UNCERTAIN,
                        NoPreference.CLOSE);
    }

    private void check(String what, Project project) {
        var ranking = Ranking.of(project);
        long total = project.stream(AppraisalRecords.CRITERION)
                .mapToLong(one -> (long) one.weight())
                .sum();
        for (Line line : ranking.lines()) {
            long[] scored = scored(project, line.option());
            assertThat(line.isRanked()).as(what).isEqualTo(1000 * scored[0] >= 1000 * total * 2 / 3 - total);
            List<Long> sums = sums(project, line.option());
            var range = Objects.requireNonNull(line.range());
            double least = sums.stream().mapToLong(one -> one).min().orElseThrow() / (double) total;
            double most = sums.stream().mapToLong(one -> one).max().orElseThrow() / (double) total;
            assertThat(range.worst()).as(what).isEqualTo(least, within(1e-12));
            assertThat(range.best()).as(what).isEqualTo(most, within(1e-12));
        }
        places(what, project, ranking.ranked());
        preference(what, project, ranking);
    }

    /// By cross products of whole numbers: `a / b > c / d` is `a d > c b`.
    private static void places(String what, Project project, List<Line> ranked) {
        for (Line line : ranked) {
            long[] own = scored(project, line.option());
            int better = 0;
            int equal = 0;
            for (Line other : ranked) {
                long[] theirs = scored(project, other.option());
                int sign = Long.compare(theirs[1] * own[0], own[1] * theirs[0]);
                better += sign > 0 ? 1 : 0;
                equal += sign == 0 ? 1 : 0;
            }
            assertThat(line.place()).as(what).isEqualTo(new Ranking.Place(better + 1, equal > 1));
        }
    }

    private void preference(String what, Project project, Ranking ranking) {
        var ranked = ranking.ranked();
        if (ranked.size() < 2) {
            assertThat(ranking.preference()).as(what).isEmpty();
            count(ranking);
            return;
        }
        var leader = ranked.getFirst();
        var others = ranked.subList(1, ranked.size());
        boolean alone = others.stream().noneMatch(one -> isAt(one, 1));
        boolean more = criteria(project, leader).size() > 1;
        boolean always = others.stream().allMatch(one -> alwaysBefore(project, leader, one));
        boolean same = others.stream()
                .filter(one -> isAt(one, 2) || !alwaysBefore(project, leader, one))
                .allMatch(one -> criteria(project, one).equals(criteria(project, leader)));
        boolean clear = others.stream().allMatch(one -> clear(project, leader, one));
        assertThat(ranking.preference().isPresent()).as(what).isEqualTo(alone && more && same && always && clear);
        NoPreference why = !alone
                ? NoPreference.SHARED
                : !more
                        ? NoPreference.ONE_SCORE
                        : !same
                                ? NoPreference.OTHER_CRITERIA
                                : !always ? NoPreference.UNCERTAIN : clear ? null : NoPreference.CLOSE;
        assertThat(ranking.noPreference().orElse(null)).as(what).isEqualTo(why);
        count(ranking);
    }

    private void count(Ranking ranking) {
        ranking.noPreference().ifPresentOrElse(why -> reasons.merge(why, 1, Integer::sum), () -> preferences++);
    }

    private static boolean isAt(Line line, int number) {
        return Objects.requireNonNull(line.place()).number() == number;
    }

    private static boolean alwaysBefore(Project project, Line leader, Line other) {
        return sums(project, leader.option()).stream()
                .allMatch(own -> sums(project, other.option()).stream().allMatch(theirs -> own > theirs));
    }

    /// `c / d <= 0.9 a / b`.
    private static boolean clear(Project project, Line leader, Line other) {
        long[] own = scored(project, leader.option());
        long[] theirs = scored(project, other.option());
        return 10 * theirs[1] * own[0] <= 9 * own[1] * theirs[0];
    }

    /// The weight that was scored, and the weighted sum of it.
    private static long[] scored(Project project, Option option) {
        long[] both = new long[2];
        each(project, option, (weight, value) -> {
            both[0] += value == null ? 0 : weight;
            both[1] += value == null ? 0 : weight * value;
        });
        return both;
    }

    private static Set<String> criteria(Project project, Line line) {
        return project.stream(AppraisalRecords.CRITERION)
                .filter(one -> value(project, line.option(), one) != null)
                .map(Criterion::code)
                .collect(Collectors.toSet());
    }

    /// The weighted sum of every filling of what is missing.
    private static List<Long> sums(Project project, Option option) {
        List<Long> sums = new ArrayList<>(List.of(0L));
        each(project, option, (weight, value) -> {
            List<Long> more = new ArrayList<>();
            Consumer<Integer> add = one -> sums.forEach(sum -> more.add(sum + weight * one));
            if (value == null) {
                List.of(1, 2, 3, 4, 5).forEach(add);
            } else {
                add.accept(value);
            }
            sums.clear();
            sums.addAll(more);
        });
        return sums;
    }

    private interface Visitor {
        void visit(long weight, @Nullable Integer value);
    }

    private static void each(Project project, Option option, Visitor visitor) {
        for (Criterion criterion : project.all(AppraisalRecords.CRITERION)) {
            visitor.visit((long) criterion.weight(), value(project, option, criterion));
        }
    }

    private static @Nullable Integer value(Project project, Option option, Criterion criterion) {
        return project.stream(AppraisalRecords.SCORE)
                .filter(one ->
                        one.option().equals(option.id()) && one.criterion().equals(criterion.id()))
                .map(Score::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

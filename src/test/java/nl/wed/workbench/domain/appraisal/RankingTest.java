package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {
    private Project project = Project.empty(id("p"));

    @Test
    void theScoreIsTheWeightedMean() {
        criterion("A", 75);
        criterion("B", 25);
        option("x");
        score("x", "A", 5);
        score("x", "B", 1);
        var line = Ranking.of(project).lines().getFirst();
        assertThat(line.score()).hasValueCloseTo(4.0, within(1e-12));
        assertThat(line.coverage()).isEqualTo(1);
        assertThat(line.contributions()).isEqualTo(Map.of(id("criterion.A"), 3.75, id("criterion.B"), 0.25));
    }

    @Test
    void anUnknownScoreCountsNeitherForNorAgainst() {
        criterion("A", 60);
        criterion("B", 40);
        option("x");
        score("x", "A", 4);
        score("x", "B", null);
        var line = Ranking.of(project).lines().getFirst();
        assertThat(line.score()).hasValueCloseTo(4.0, within(1e-12));
        assertThat(line.coverage()).isEqualTo(0.6, within(1e-12));
        assertThat(line.contributions()).containsOnlyKeys(id("criterion.A"));
    }

    @Test
    void aCriterionWithoutWeightDoesNotCount() {
        criterion("A", 0);
        criterion("B", 100);
        option("x");
        option("y");
        score("x", "A", 5);
        score("y", "A", 1);
        score("y", "B", 2);
        var lines = Ranking.of(project).lines();
        assertThat(lines).extracting(line -> line.option().name()).containsExactly("y", "x");
        assertThat(lines.get(0).score()).hasValueCloseTo(2.0, within(1e-12));
        assertThat(lines.get(1).score()).isEmpty();
        assertThat(lines.get(1).coverage()).isZero();
    }

    @Test
    void aWeightThatNobodyCanGiveLeavesEveryOutcomeUnknown() {
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1, 101}) {
            project = Project.empty(id("p"));
            criterion("A", weight);
            criterion("B", 100);
            option("x");
            option("y");
            score("x", "B", 5);
            score("y", "A", 5);
            var ranking = Ranking.of(project);

            assertThat(ranking.isWeighed()).isFalse();
            assertThat(ranking.unweighed()).extracting(Criterion::code).containsExactly("A");
            assertThat(ranking.lines()).allSatisfy(line -> {
                assertThat(line.score()).isEmpty();
                assertThat(line.contributions()).isEmpty();
            });
            assertThat(ranking.undecided()).isFalse();
            assertThat(Flip.of(project)).isEmpty();
            assertThat(Ranking.mean(project, ranking.lines().getFirst().option(), CriterionKind.FIT))
                    .isEmpty();
        }
    }

    @Test
    void aScoreThatNobodyCanGiveIsUnknown() {
        for (int outside : new int[] {0, 6, -3, Integer.MAX_VALUE}) {
            project = Project.empty(id("p"));
            criterion("A", 60);
            criterion("B", 40);
            option("x");
            option("y");
            score("x", "A", outside);
            score("x", "B", 4);
            score("y", "B", outside);
            var lines = Ranking.of(project).lines();

            assertThat(lines.getFirst().score()).hasValueCloseTo(4.0, within(1e-12));
            assertThat(lines.getFirst().coverage()).isEqualTo(0.4, within(1e-12));
            assertThat(lines.get(1).score()).isEmpty();
            assertThat(Ranking.mean(project, lines.getFirst().option(), CriterionKind.FIT))
                    .hasValueCloseTo(4.0, within(1e-12));
            assertThat(Flip.of(project)).isEmpty();
        }
    }

    @Test
    void aScoreOnACriterionThatIsGoneDoesNotCount() {
        criterion("A", 100);
        option("x");
        score("x", "A", 3);
        score("x", "gone", 5);
        assertThat(Ranking.of(project).lines().getFirst().score()).hasValueCloseTo(3.0, within(1e-12));
    }

    @Test
    void theBestComesFirstEqualsKeepTheirOrderAndUnscoredComesLast() {
        criterion("A", 100);
        for (String name : List.of("none", "low", "high", "alsoHigh")) {
            option(name);
        }
        score("low", "A", 1);
        score("high", "A", 5);
        score("alsoHigh", "A", 5);
        assertThat(Ranking.of(project).lines())
                .extracting(line -> line.option().name())
                .containsExactly("high", "alsoHigh", "low", "none");
    }

    @Test
    void aLeadUnderTenPerCentIsNoPreference() {
        assertThat(withMeans(40, 37).undecided()).isTrue();
        assertThat(withMeans(40, 40).undecided()).isTrue();
        assertThat(withMeans(40, 35).undecided()).isFalse();
    }

    @Test
    void aLeadOfExactlyTenPerCentIsAPreference() {
        assertThat(withMeans(40, 36).undecided()).isFalse();
        assertThat(withMeans(30, 27).undecided()).isFalse();
        assertThat(withMeans(20, 18).undecided()).isFalse();
    }

    @Test
    void oneScoredOptionIsNotUndecided() {
        assertThat(Ranking.of(project).undecided()).isFalse();
        criterion("A", 100);
        option("x");
        option("y");
        assertThat(Ranking.of(project).undecided()).isFalse();
        score("x", "A", 4);
        assertThat(Ranking.of(project).undecided()).isFalse();
    }

    @Test
    void whatGoesOnIsChosenAndWhatStopsOrIsOpenIsNot() {
        assertThat(Stream.of(DecisionKind.values()).filter(DecisionKind::chosen))
                .containsExactlyInAnyOrder(DecisionKind.KEEP, DecisionKind.STRENGTHEN, DecisionKind.START);
    }

    @Test
    void eightCriteriaAreAdvisedAndTwelvePossible() {
        assertThat(List.of(Criterion.ADVISED, Criterion.MOST)).containsExactly(8, 12);
    }

    @Test
    void theTestTrajectoryIsRanked() {
        assertThat(Ranking.of(TestTrajectory.project()).lines())
                .extracting(line -> line.option().id())
                .containsExactly(id("option.start"), id("option.keep"), id("option.stop"));
    }

    /// Two options with these means in tenths, made of ten equal criteria each.
    private Ranking withMeans(int first, int second) {
        project = Project.empty(id("p"));
        option("x");
        option("y");
        for (int n = 0; n < 10; n++) {
            criterion("C" + n, 10);
            score("x", "C" + n, first / 10 + (n < first % 10 ? 1 : 0));
            score("y", "C" + n, second / 10 + (n < second % 10 ? 1 : 0));
        }
        return Ranking.of(project);
    }

    private void criterion(String code, double weight) {
        project = project.put(
                AppraisalRecords.CRITERION,
                new Criterion(id("criterion." + code), code, code, "", "", "", "", CriterionKind.FIT, weight));
    }

    private void option(String name) {
        project = project.put(AppraisalRecords.OPTION, new Option(id(name), name, "", null, null, List.of(), "", ""));
    }

    private void score(String option, String criterion, @Nullable Integer value) {
        project = project.put(
                AppraisalRecords.SCORE,
                new Score(id(option + criterion), id(option), id("criterion." + criterion), value, ""));
    }
}

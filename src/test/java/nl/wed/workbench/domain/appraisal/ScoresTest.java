package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.appraisal.Appraised.criterion;
import static nl.wed.workbench.domain.appraisal.Appraised.weights;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoresTest {
    private final Project project = weights(60, 40).option("x", 2, null).project();

    @Test
    void ofTwoInOnePlaceTheFirstThatIsKnownCountsForEverybody() {
        var twice = with(with(project, "more", 0, 5), "later", 1, 4);
        assertThat(Scores.of(twice).value(id("x"), criterion(0))).contains(2);
        assertThat(Scores.of(twice).value(id("x"), criterion(1))).contains(4);
        assertThat(Ranking.of(twice).lines().getFirst().score()).hasValue((2 * 60 + 4 * 40) / 100.0);
        assertThat(Scores.surplus(twice)).extracting(Score::id).containsExactlyInAnyOrder(id("x.B"), id("more"));
    }

    @Test
    void onlyOneStaysAndWhatItRestsOnIsTheSame() {
        var twice = with(with(project, "more", 0, 5), "later", 1, 4);
        var single = Scores.single(twice);
        assertThat(single.all(AppraisalRecords.SCORE)).extracting(Score::id).containsExactly(id("x.A"), id("later"));
        assertThat(Ranking.of(single)).isEqualTo(Ranking.of(twice));
        assertThat(Scores.surplus(single)).isEmpty();
    }

    @Test
    void aProjectWithOneEachIsTheSame() {
        assertThat(Scores.single(project)).isSameAs(project);
    }

    @Test
    void anUnknownScoreIsNotCounted() {
        var criteria = project.all(AppraisalRecords.CRITERION);
        assertThat(Scores.of(project).count(id("x"), criteria)).isOne();
        assertThat(Scores.of(with(project, "more", 1, 3)).count(id("x"), criteria))
                .isEqualTo(2);
    }

    @Test
    void aScoreNobodyCanGiveIsUnknown() {
        var outside = with(project, "outside", 1, 6);
        assertThat(Scores.of(outside).value(id("x"), criterion(1))).isEmpty();
        assertThat(Scores.of(with(outside, "inside", 1, 1)).value(id("x"), criterion(1)))
                .contains(1);
        assertThat(Scores.of(outside).of(id("x"), criterion(1)))
                .hasValueSatisfying(one -> assertThat(one.value()).isNull());
    }

    @Test
    void scoresAreCountedOnTheCriteriaThatAreThere() {
        var more = with(project, "gone", 7, 5);
        assertThat(Scores.of(more).count(id("x"), more.all(AppraisalRecords.CRITERION)))
                .isEqualTo(1);
        assertThat(Scores.of(more).value(id("y"), criterion(0))).isEmpty();
    }

    @Test
    void twoPeopleWhoFillInTheSamePlaceMakeTheSameRecord() {
        var one = Score.unknown(id("x"), criterion(0));
        assertThat(one.id()).isEqualTo(Score.unknown(id("x"), criterion(0)).id());
        assertThat(one.id()).isNotEqualTo(Score.unknown(id("x"), criterion(1)).id());
        assertThat(one.id()).isNotEqualTo(Score.unknown(id("y"), criterion(0)).id());
        assertThat(one.known()).isEmpty();
    }

    private static Project with(Project project, String key, int criterion, @Nullable Integer value) {
        return project.put(AppraisalRecords.SCORE, new Score(id(key), id("x"), criterion(criterion), value, ""));
    }
}

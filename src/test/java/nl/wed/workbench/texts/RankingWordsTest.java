package nl.wed.workbench.texts;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.appraisal.Score;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingWordsTest {
    private final RankingWords words = new RankingWords(Texts.load());
    private Project project = Project.empty(id("p"));

    @Test
    void aPreferenceIsSaidWithItsLead() {
        weights(60, 40);
        option("X", 5, 4);
        option("Y", 3, 4);
        assertThat(conclusion()).isEqualTo("‘X’ heeft een voorsprong van 26% op ‘Y’.");
    }

    @Test
    void aPreferenceWithMissingScoresSaysWithinWhichBoundsItHolds() {
        weights(35, 35, 30);
        option("X", 5, 5, null);
        option("Y", 3, 3, null);
        assertThat(conclusion())
                .isEqualTo("‘X’ heeft een voorsprong van 40% op ‘Y’. Dat houdt stand, hoe de ontbrekende scores ook"
                        + " uitvallen: ‘X’ komt op minstens 3,80, ‘Y’ op hoogstens 3,60.");
    }

    @Test
    void whyThereIsNoneIsSaid() {
        weights(50, 50);
        assertThat(conclusion()).contains("nog geen score");
        option("X", 5, null);
        assertThat(conclusion()).contains("nergens is genoeg gescoord", "op twee derde van het gewicht");
        option("Y", 4, 4);
        assertThat(conclusion()).isEqualTo("Alleen ‘Y’ is genoeg gescoord; er is niets om mee te vergelijken.");
        option("Z", 3, 5);
        assertThat(conclusion()).isEqualTo("De eerste plaats is gedeeld: ‘Y’, ‘Z’.");
        weights(60, 40);
        assertThat(conclusion()).isEqualTo("‘Y’ staat bovenaan, maar ligt minder dan tien procent voor op ‘Z’ (5%).");
        weights(Double.NaN, 40);
        assertThat(conclusion()).isEqualTo("De rangorde is niet te bepalen: het gewicht is onbekend van C0.");
    }

    @Test
    void oneScoreOtherCriteriaAndWhatCouldStillHappenAreSaid() {
        weights(90, 10);
        option("X", 5, null);
        option("Y", 1, null);
        assertThat(conclusion()).contains("‘X’", "maar één score");
        weights(80, 10, 10);
        option("X", 5, 5, null);
        option("Y", 1, null, 1);
        assertThat(conclusion()).contains("niet op dezelfde criteria gescoord als ‘Y’");
        weights(35, 35, 30);
        option("X", 5, 5, null);
        option("Y", 4, 3, null);
        assertThat(conclusion()).contains("kan ‘Y’ gelijk komen of voorbijgaan: minstens 3,80 tegen hoogstens 3,95");
    }

    @Test
    void whatHasNoNameIsSaidToHaveNone() {
        weights(50, 50);
        option("", 5, 5);
        option("Y", 4, 3);
        assertThat(conclusion()).isEqualTo("Wat bovenaan staat heeft nog geen naam.");
        assertThat(words.name(ranking().lines().getFirst().option())).isEqualTo("zonder naam");
    }

    @Test
    void aLeadThatIsNotClearIsNotRoundedToOneThatIs() {
        weights(50.2, 49.8);
        option("X", 5, 5);
        option("Y", 4, 5);
        assertThat(ranking().undecided()).isFalse();
        weights(49.99, 50.01);
        assertThat(conclusion()).endsWith("(9,9%).");
    }

    @Test
    void everyLineSaysItsPlaceRangeAndCoverage() {
        weights(40, 30, 30);
        option("A", 5, 5, 5);
        option("B", 3, 3, 3);
        option("C", 3, 3, null);
        option("D", 4, null, null);
        var ranking = ranking();
        assertThat(ranking.lines())
                .extracting(line -> words.place(ranking, line))
                .containsExactly("1e", "gedeeld 2e", "gedeeld 2e", "te weinig gescoord: 40% van het gewicht");
        assertThat(ranking.lines())
                .extracting(words::range)
                .containsExactly("5,0", "3,0", "2,4 tot 3,6", "2,2 tot 4,6");
        assertThat(ranking.lines())
                .extracting(line -> words.coverage(ranking, line))
                .containsExactly("100%", "100%", "70%", "40%");
        assertThat(ranking.lines()).extracting(words::score).containsExactly("5,0", "3,0", "3,0", "4,0");
    }

    @Test
    void withAnUnknownWeightAllOfItIsUnknown() {
        weights(Double.NaN, 50);
        option("A", 5, 5);
        var ranking = ranking();
        var line = ranking.lines().getFirst();
        assertThat(List.of(
                        words.place(ranking, line),
                        words.range(line),
                        words.coverage(ranking, line),
                        words.score(line)))
                .containsOnly("onbekend");
    }

    @Test
    void coverageJustBelowTheMinimumIsNotRoundedUpToIt() {
        weights(66.4, 33.6);
        option("A", 5, null);
        var ranking = ranking();
        assertThat(words.place(ranking, ranking.lines().getFirst()))
                .isEqualTo("te weinig gescoord: 66,4% van het gewicht");
        assertThat(words.minimum(new MinimumCoverage(75))).isEqualTo("75% van het gewicht");
        assertThat(words.minimum(MinimumCoverage.DEFAULT)).isEqualTo("twee derde van het gewicht");
    }

    private Ranking ranking() {
        return Ranking.of(project);
    }

    private String conclusion() {
        return words.conclusion(ranking());
    }

    private void weights(double... weights) {
        for (int i = 0; i < weights.length; i++) {
            project = project.put(
                    AppraisalRecords.CRITERION,
                    new Criterion(id("c" + i), "C" + i, "C" + i, "", "", "", "", CriterionKind.FIT, weights[i]));
        }
    }

    private void option(String name, @Nullable Integer... scores) {
        project = project.put(
                AppraisalRecords.OPTION, new Option(id("o" + name), name, "", null, null, List.of(), "", ""));
        for (int i = 0; i < scores.length; i++) {
            project = project.put(
                    AppraisalRecords.SCORE, new Score(id(name + i), id("o" + name), id("c" + i), scores[i], ""));
        }
    }
}

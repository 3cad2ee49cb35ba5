package nl.wed.workbench.domain.appraisal;

import static nl.wed.workbench.domain.appraisal.Appraised.weights;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import nl.wed.workbench.domain.appraisal.Ranking.Line;
import nl.wed.workbench.domain.appraisal.Ranking.Place;
import nl.wed.workbench.domain.appraisal.Ranking.Range;
import org.junit.jupiter.api.Test;

class PreferenceTest {
    @Test
    void aClearLeadOnTheSameCriteriaIsThePreference() {
        var ranking = weights(60, 40).option("x", 5, 4).option("y", 3, 4).ranking();
        assertThat(ranking.preference())
                .hasValueSatisfying(line -> assertThat(line.option().name()).isEqualTo("x"));
        assertThat(ranking.noPreference()).isEmpty();
        assertThat(ranking.lead()).hasValueCloseTo(1.2 / 4.6, within(1e-12));
    }

    @Test
    void theRangeFillsWhatIsMissingWithTheWorstAndTheBestOverAllWeight() {
        var ranking = weights(50, 30, 20).option("x", 4, 2, null).option("none").ranking();
        var range = range(ranking, "x");
        assertThat(range.worst()).isEqualTo((200 + 60 + 20) / 100.0, within(1e-12));
        assertThat(range.best()).isEqualTo((200 + 60 + 100) / 100.0, within(1e-12));
        assertThat(range.isOpen()).isTrue();
        assertThat(range(ranking, "none")).isEqualTo(new Range(1, 5));
    }

    @Test
    void withoutAMissingScoreTheRangeIsTheScore() {
        var ranking = weights(50, 50).option("x", 4, 3).ranking();
        assertThat(range(ranking, "x")).isEqualTo(new Range(3.5, 3.5));
        assertThat(range(ranking, "x").isOpen()).isFalse();
    }

    @Test
    void anUnknownWeightLeavesTheRangeUnknown() {
        var ranking = weights(50, Double.NaN).option("x", 4, 3).ranking();
        assertThat(line(ranking, "x").range()).isNull();
        assertThat(line(ranking, "x").isRanked()).isFalse();
        assertThat(ranking.noPreference()).contains(NoPreference.UNWEIGHED);
    }

    @Test
    void exactlyTwoThirdsOfTheWeightIsEnough() {
        for (double[] weights : new double[][] {
            {40, 20, 30}, {100.0 / 3, 100.0 / 3, 100.0 / 3}, {0.2, 0.4, 0.3}, {33.3, 33.3, 33.4}, {1, 1, 1}
        }) {
            var ranking = weights(weights).option("x", 4, 4, null).ranking();
            assertThat(line(ranking, "x").isRanked())
                    .as(Arrays.toString(weights))
                    .isTrue();
        }
        assertThat(line(weights(40, 26, 34).option("x", 4, 4, null).ranking(), "x")
                        .isRanked())
                .isFalse();
    }

    @Test
    void theMinimumIsThatOfTheTrajectory() {
        var half = weights(40, 10, 50).option("x", 4, 4, null);
        assertThat(line(half.minimum(50).ranking(), "x").isRanked()).isTrue();
        assertThat(line(half.minimum(51).ranking(), "x").isRanked()).isFalse();
        assertThat(line(half.minimum(null).ranking(), "x").isRanked()).isFalse();
        assertThat(half.minimum(75).ranking().minimum()).isEqualTo(new MinimumCoverage(75));
        var whole = weights(40, 10, 50).option("x", 4, 4, 1).minimum(100);
        assertThat(line(whole.ranking(), "x").isRanked()).isTrue();
    }

    @Test
    void aMinimumThatNobodyCanChooseIsNotFollowed() {
        for (int percent : new int[] {-5, 0, 101, Integer.MAX_VALUE}) {
            var ranking = weights(50, 50).minimum(percent).ranking();
            assertThat(ranking.minimum()).as(String.valueOf(percent)).isEqualTo(MinimumCoverage.DEFAULT);
        }
        assertThat(weights(50).minimum(1).ranking().minimum()).isEqualTo(new MinimumCoverage(1));
        assertThat(weights(50).minimum(100).ranking().minimum()).isEqualTo(new MinimumCoverage(100));
    }

    @Test
    void whatCanBeChosenHasTheDefaultFirstAndWhatIsChosenNow() {
        assertThat(MinimumCoverage.choices(new MinimumCoverage(60)))
                .extracting(MinimumCoverage::percent)
                .containsExactly(null, 50, 60, 75, 80, 90, 100);
        assertThat(MinimumCoverage.choices(MinimumCoverage.DEFAULT))
                .extracting(MinimumCoverage::percent)
                .containsExactly(null, 50, 75, 80, 90, 100);
    }

    @Test
    void whatIsScoredTooLittleHasNoPlaceHoweverHighItsScore() {
        var ranking = weights(40, 60)
                .option("little", 5, null)
                .option("x", 3, 3)
                .option("y", 2, 2)
                .ranking();
        assertThat(ranking.lines()).extracting(one -> one.option().name()).containsExactly("x", "y", "little");
        assertThat(line(ranking, "little").place()).isNull();
        assertThat(line(ranking, "little").score()).hasValue(5);
        assertThat(line(ranking, "x").place()).isEqualTo(new Place(1, false));
        assertThat(ranking.preference()).contains(line(ranking, "x"));
    }

    @Test
    void equalScoresShareTheirPlaceInTheOrderOfTheProjectAndTheNextOnesAreCountedOn() {
        var ranking = weights(30, 70)
                .option("low", 1, 1)
                .option("b", 3, 3)
                .option("top", 5, 5)
                .option("a", 3, 3)
                .ranking();
        assertThat(ranking.lines()).extracting(one -> one.option().name()).containsExactly("top", "b", "a", "low");
        assertThat(ranking.lines())
                .extracting(Line::place)
                .containsExactly(new Place(1, false), new Place(2, true), new Place(2, true), new Place(4, false));
    }

    @Test
    void thirdsThatAddUpToTheSameShareTheirPlace() {
        var ranking =
                weights(0.1, 0.2, 0.3).option("x", 3, 3, 3).option("y", 4, 4, 2).ranking();
        assertThat(ranking.lines()).extracting(Line::place).containsOnly(new Place(1, true));
    }

    @Test
    void withoutWeightsScoresOrPlacesThereIsNoPreference() {
        assertThat(weights(50, 50).ranking().noPreference()).contains(NoPreference.UNSCORED);
        assertThat(weights(50, 50).option("x").ranking().noPreference()).contains(NoPreference.UNSCORED);
        assertThat(weights(0, 0).option("x", 4, 4).ranking().noPreference()).contains(NoPreference.UNSCORED);
        assertThat(weights(50, 50).option("x", 4, null).ranking().noPreference())
                .contains(NoPreference.UNRANKED);
    }

    @Test
    void whatIsAloneIsNoPreference() {
        var ranking = weights(50, 50).option("x", 5, 5).option("y", 1, null).ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.ALONE);
        assertThat(ranking.lead()).isEmpty();
        assertThat(ranking.undecided()).isFalse();
    }

    @Test
    void aSharedFirstPlaceIsNoPreference() {
        var ranking = weights(50, 50)
                .option("x", 5, 3)
                .option("y", 3, 5)
                .option("z", 1, 1)
                .ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.SHARED);
        assertThat(ranking.first()).extracting(line -> line.option().name()).containsExactly("x", "y");
    }

    @Test
    void anOptionWithoutANameIsNoPreference() {
        var ranking = weights(50, 50).option("x", " ", 5, 5).option("y", 1, 1).ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.UNNAMED);
    }

    @Test
    void anOptionWithOneScoreIsNoPreferenceHoweverMuchThatWeighs() {
        var ranking = weights(90, 10).option("x", 5, null).option("y", 1, null).ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.ONE_SCORE);
        assertThat(weights(90, 10).option("x", 5, 5).option("y", 1, 1).ranking().preference())
                .isPresent();
    }

    @Test
    void leaderAndSecondMustBeScoredOnTheSameCriteria() {
        var ranking = weights(80, 10, 10)
                .option("x", 5, 5, null)
                .option("y", 1, null, 1)
                .ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.OTHER_CRITERIA);
        assertThat(ranking.incomparable()).contains(line(ranking, "y"));
        var fuller = weights(80, 10, 10).option("x", 5, 5, null).option("y", 1, 1, 1);
        assertThat(fuller.ranking().noPreference()).contains(NoPreference.OTHER_CRITERIA);
    }

    @Test
    void whoSharesTheSecondPlaceCountsToo() {
        var ranking = weights(80, 10, 10)
                .option("x", 5, 5, null)
                .option("same", 1, 1, null)
                .option("other", 1, null, 1)
                .ranking();
        assertThat(ranking.noPreference()).contains(NoPreference.OTHER_CRITERIA);
    }

    @Test
    void whoIsFarBehindMayHaveOtherCriteria() {
        var ranking = weights(80, 10, 10)
                .option("x", 5, 5, null)
                .option("y", 2, 2, null)
                .option("far", 1, null, 1)
                .ranking();
        assertThat(ranking.preference()).contains(line(ranking, "x"));
    }

    @Test
    void aThirdThatCouldOvertakeOnOtherCriteriaTakesThePreferenceAway() {
        var ranking = weights(34, 33, 33)
                .option("x", 4, 4, 4)
                .option("y", 4, 4, 3)
                .option("third", 4, 3, null)
                .ranking();
        assertThat(ranking.lines()).extracting(one -> one.option().name()).containsExactly("x", "y", "third");
        assertThat(range(ranking, "third").best()).isEqualTo(range(ranking, "x").worst(), within(1e-12));
        assertThat(ranking.noPreference()).contains(NoPreference.OTHER_CRITERIA);
    }

    @Test
    void aPreferenceHoldsWhateverTheMissingScoresAre() {
        // worst of x: (5*70+1*30)/100 = 3.8; best of y: (3*70+5*30)/100 = 3.6
        var holds = weights(35, 35, 30).option("x", 5, 5, null).option("y", 3, 3, null);
        assertThat(holds.ranking().preference()).isPresent();
        // best of y: (4*35+3*35+5*30)/100 = 3.95
        var falls = weights(35, 35, 30).option("x", 5, 5, null).option("y", 4, 3, null);
        assertThat(falls.ranking().noPreference()).contains(NoPreference.UNCERTAIN);
        assertThat(falls.ranking().rival()).contains(line(falls.ranking(), "y"));
    }

    @Test
    void whatCouldComeLevelIsEnoughToTakeItAway() {
        // worst of x: (5*75 + 1*25) / 100; best of y: (4*50 + 3*25 + 5*25) / 100
        var level = weights(50, 25, 25).option("x", 5, 5, null).option("y", 4, 3, null);
        assertThat(range(level.ranking(), "x").worst()).isEqualTo(4);
        assertThat(range(level.ranking(), "y").best()).isEqualTo(4);
        assertThat(level.ranking().noPreference()).contains(NoPreference.UNCERTAIN);
    }

    @Test
    void theRivalIsWhoCouldEndHighestAndNotWhoIsSecond() {
        var ranking = weights(70, 30)
                .minimum(50)
                .option("x", 5, 5)
                .option("second", 4, 4)
                .option("rival", 4, null)
                .ranking();
        assertThat(ranking.rival().orElseThrow().option().name()).isEqualTo("rival");
    }

    @Test
    void aLeadUnderTenPerCentIsNoPreference() {
        var ranking = weights(50, 50).option("x", 5, 4).option("y", 4, 5).option("z", 4, 4);
        assertThat(ranking.ranking().noPreference()).contains(NoPreference.SHARED);
        assertThat(weights(51, 49).option("x", 5, 4).option("y", 4, 5).ranking().noPreference())
                .contains(NoPreference.CLOSE);
    }

    private static Line line(Ranking ranking, String option) {
        return ranking.lines().stream()
                .filter(one -> one.option().id().equals(id(option)))
                .findFirst()
                .orElseThrow();
    }

    private static Range range(Ranking ranking, String option) {
        return Objects.requireNonNull(line(ranking, option).range());
    }
}

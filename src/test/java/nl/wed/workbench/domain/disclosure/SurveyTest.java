package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final int TEN = 10;

    @Test
    void countsOfPeopleBelowTheLimitAreLookedAt() {
        var given = new GivenNumbers()
                .people("a")
                .other("euro", "e")
                .row("GM0001", 0, 3)
                .row("GM0002", 1, 3)
                .row("GM0003", 9, 3)
                .row("GM0004", 10, 3);
        assertThat(spots(given)).containsExactly("a GM0002 1", "a GM0003 9");
    }

    /// Fewer than a hundred may be too few for a share of them.
    @Test
    void whatIsDividedByIsLookedAtUpToWhatItMustCount() {
        var given = new GivenNumbers()
                .people("N", "T", "T|Geslacht=1")
                .division("N", "T", 100)
                .division("N|Soort=a", "T", 30)
                .row("GM0001", 99, 99, 99)
                .row("GM0002", 100, 100, 100);
        assertThat(spots(given)).containsExactlyInAnyOrder("T GM0001 99", "T|Geslacht=1 GM0001 99");
    }

    @Test
    void whatASourceWithholdsIsLookedAtAndWhatCannotBeIsNot() {
        var given = new GivenNumbers().people("a").other("%", "p").row("GM0001", 70, 70);
        for (String code : List.of("a", "p")) {
            given.cell(code, "GM0002", Value.missing(MissingReason.CONFIDENTIAL))
                    .cell(code, "GM0003", Value.missing(MissingReason.UNKNOWN))
                    .cell(code, "GM0004", Value.missing(MissingReason.NOT_APPLICABLE))
                    .cell(code, "GM0005", Value.missing(MissingReason.NOT_YET))
                    .cell(code, "GM0006", new Value.Interval(1, 4));
        }
        assertThat(spots(given).stream().map(spot -> spot.substring(0, 8)))
                .as("of a share only what is secret")
                .containsExactlyInAnyOrder("a GM0002", "a GM0003", "a GM0006", "p GM0002");
    }

    @Test
    void ofAColumnInWhichNothingIsKnownOnlySecretsAndRangesAreLookedAt() {
        var given = new GivenNumbers()
                .people("a", "b")
                .row("GM0001", GivenNumbers.NONE, 70)
                .cell("a", "GM0002", Value.missing(MissingReason.UNKNOWN))
                .cell("a", "GM0003", Value.missing(MissingReason.CONFIDENTIAL))
                .cell("a", "GM0004", new Value.Interval(1, 4));
        assertThat(spots(given).stream().map(spot -> spot.substring(0, 8)))
                .containsExactlyInAnyOrder("a GM0003", "a GM0004");
    }

    @Test
    void regionsAndPeriodsAreThoseOfTheSetEachOnce() {
        var given = new GivenNumbers()
                .people("a", "b")
                .row("GM0002", "2023JJ00", 7, 8)
                .row("GM0001", "2022JJ00", 7, 8);
        var survey = survey(given);
        assertThat(survey.regions()).containsExactlyInAnyOrder("GM0001", "GM0002");
        assertThat(survey.periods()).containsExactlyInAnyOrder("2022JJ00", "2023JJ00");
    }

    private static List<String> spots(GivenNumbers given) {
        return survey(given).spots().stream()
                .map(spot -> spot.column().statistic().code() + " " + spot.region() + " "
                        + (spot.value() instanceof Value.Known known ? (int) known.low() : spot.value()))
                .toList();
    }

    private static Survey survey(GivenNumbers given) {
        return Survey.of(given.sets().getFirst(), given.columns(), TEN);
    }
}

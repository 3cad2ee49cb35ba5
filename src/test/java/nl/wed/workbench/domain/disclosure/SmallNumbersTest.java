package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Areas.Area;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SmallNumbersTest {
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);
    private static final SmallNumbers PEOPLE = new SmallNumbers(new Threshold(5, 0), true);

    @Test
    void aSmallCountOfPeopleIsAnIntervalAndSoIsItsShare() {
        assertThat(PEOPLE.shown(Value.of(3), null, 1)).isEqualTo(ONE_TO_FOUR);
        assertThat(PEOPLE.shown(Value.of(3), Value.of(200), 100))
                .isEqualTo(new Value.Interval(0.5, 2));
    }

    @Test
    void thePercentageOfARangeIsNeverAboveAHundred() {
        assertThat(PEOPLE.shown(new Value.Interval(8, 11), new Value.Interval(10, 13), 100))
                .isEqualTo(new Value.Interval(100 * (8 / 13.0), 100));
    }

    @Test
    void aShareOfFewerThanTheRuleAsksForIsSecret() {
        var income = new SmallNumbers(new Threshold(0, 100), true);
        assertThat(income.shown(Value.of(40), Value.of(80), 100))
                .isEqualTo(Value.missing(MissingReason.CONFIDENTIAL));
        assertThat(income.shown(Value.of(40), Value.of(400), 100)).isEqualTo(Value.of(10));
    }

    @Test
    void whatIsNotAboutPeopleIsShownAsGiven() {
        var rule = new SmallNumbers(new Threshold(5, 100), false);
        assertThat(rule.shown(Value.of(3), null, 1)).isEqualTo(Value.of(3));
        assertThat(rule.shown(Value.of(3), Value.of(4), 1)).isEqualTo(Value.of(0.75));
    }

    /// 100 - 60 - 37 would give the hidden 3 away.
    @Test
    void aDistrictThatGivesASmallOneAwayIsHiddenWithIt() {
        var shown =
                PEOPLE.shown(
                        new Areas(
                                "2024JJ00",
                                List.of(
                                        new Area("WK014100", "Noord", Value.of(3)),
                                        new Area("WK014101", "Midden", Value.of(37)),
                                        new Area("WK014102", "Zuid", Value.of(60))),
                                Optional.of(Value.of(100))));
        assertThat(shown.areas())
                .extracting(Area::value)
                .containsExactly(ONE_TO_FOUR, new Value.Interval(36, 39), Value.of(60));
        assertThat(shown.whole()).contains(Value.of(100));
    }
}

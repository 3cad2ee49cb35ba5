package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);
    private static final SmallNumbers PEOPLE = new SmallNumbers(new Threshold(5, 0), true);

    @Test
    void aSmallCountOfPeopleIsAnIntervalAndSoIsItsShare() {
        assertThat(PEOPLE.shown(Value.of(3), null, 1)).isEqualTo(ONE_TO_FOUR);
        assertThat(PEOPLE.shown(Value.of(3), Value.of(200), 100)).isEqualTo(new Value.Interval(0.5, 2));
    }

    @Test
    void thePercentageOfARangeIsNeverAboveAHundred() {
        assertThat(PEOPLE.shown(new Value.Interval(8, 11), new Value.Interval(10, 13), 100))
                .isEqualTo(new Value.Interval(100 * (8 / 13.0), 100));
    }

    @Test
    void aShareOfFewerThanTheRuleAsksForIsSecret() {
        var income = new SmallNumbers(new Threshold(0, 100), true);
        assertThat(income.shown(Value.of(40), Value.of(80), 100)).isEqualTo(Value.missing(MissingReason.CONFIDENTIAL));
        assertThat(income.shown(Value.of(40), Value.of(400), 100)).isEqualTo(Value.of(10));
    }

    @Test
    void whatIsNotAboutPeopleIsShownAsGiven() {
        var rule = new SmallNumbers(new Threshold(5, 100), false);
        assertThat(rule.shown(Value.of(3), null, 1)).isEqualTo(Value.of(3));
        assertThat(rule.shown(Value.of(3), Value.of(4), 1)).isEqualTo(Value.of(0.75));
    }
}

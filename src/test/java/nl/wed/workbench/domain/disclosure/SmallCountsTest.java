package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Rounded;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class SmallCountsTest {
    private static final Threshold FIVE = new Threshold(5, 0);
    private static final Value ONE_TO_FOUR = new Value.Interval(1, 4);

    @Test
    void aSmallCountIsAnIntervalAndZeroAndTheThresholdStay() {
        assertThat(SmallCounts.of(Value.of(4), FIVE)).isEqualTo(new Hidden(Reason.SMALL_COUNT, ONE_TO_FOUR));
        assertThat(SmallCounts.of(Value.of(0), FIVE)).isEqualTo(new Shown(Value.of(0)));
        assertThat(SmallCounts.of(Value.of(5), FIVE)).isEqualTo(new Shown(Value.of(5)));
    }

    @Test
    void withoutARuleEverythingIsShown() {
        assertThat(SmallCounts.of(Value.of(3), new Threshold(0, 0))).isEqualTo(new Shown(Value.of(3)));
    }

    @Test
    void theStricterOfTwoRulesHolds() {
        assertThat(FIVE.stricter(new Threshold(10, 100))).isEqualTo(new Threshold(10, 100));
        assertThat(FIVE.stricter(new Threshold(0, 0))).isEqualTo(FIVE);
    }

    @Test
    void aShareOfASmallCountIsARange() {
        assertThat(SmallShares.of(Value.of(3), Value.of(200), 100, FIVE))
                .isEqualTo(new Hidden(Reason.SMALL_COUNT, new Value.Interval(0.5, 2)));
        assertThat(SmallShares.of(Value.of(30), Value.of(200), 100, FIVE)).isEqualTo(new Shown(Value.of(15)));
    }

    @Test
    void aShareOfFewPeopleIsHiddenOrRounded() {
        assertThat(SmallShares.of(Value.of(30), Value.of(99), 100, new Threshold(5, 100)))
                .isEqualTo(new Hidden(Reason.SMALL_DENOMINATOR, Value.missing(MissingReason.CONFIDENTIAL)));
        assertThat(SmallShares.of(Value.of(13), Value.of(40), 100, FIVE))
                .isEqualTo(new Rounded(Value.of(33), new Value.Interval(10, 19)));
    }

    /// Of what could be nobody no share can be told.
    @Test
    void aShareOfAHiddenTotalThatMayBeNothingIsSecret() {
        assertThat(SmallShares.of(Value.of(0), new Value.Interval(0, 4), 100, FIVE)
                        .visible())
                .isEqualTo(Value.missing(MissingReason.CONFIDENTIAL));
    }
}

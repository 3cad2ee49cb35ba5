package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Rounded;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

/// Percentages beside counts below five and of fewer than a hundred people.
class SmallSharesTest {
    private static final Value SECRET = Value.missing(MissingReason.CONFIDENTIAL);
    private static final Threshold FIVE = new Threshold(5, 0);

    @Test
    void aShareOfFewerThanTheThresholdIsSecretAndOfAsManyIsShown() {
        var hundred = new Threshold(5, 100);
        assertThat(of(Value.of(30), Value.of(99), hundred)).isEqualTo(new Hidden(Reason.SMALL_DENOMINATOR, SECRET));
        assertThat(of(Value.of(30), Value.of(100), hundred)).isEqualTo(new Shown(Value.of(30)));
    }

    /// 13 of 49 are 26.53 per cent, of 50 just 26.
    @Test
    void aShareOfFewerThanFiftyIsRounded() {
        assertThat(of(Value.of(13), Value.of(49), FIVE))
                .isEqualTo(new Rounded(Value.of(27), new Value.Interval(10, 19)));
        assertThat(of(Value.of(13), Value.of(50), FIVE)).isEqualTo(new Shown(Value.of(26)));
        assertThat(of(Value.of(20), Value.of(40), FIVE))
                .isEqualTo(new Rounded(Value.of(50), new Value.Interval(20, 29)));
    }

    @Test
    void aShareOfFourIsARangeAndOfFiveIsNot() {
        assertThat(of(Value.of(4), Value.of(200), FIVE))
                .isEqualTo(new Hidden(Reason.SMALL_COUNT, new Value.Interval(0.5, 2)));
        assertThat(of(Value.of(5), Value.of(200), FIVE)).isEqualTo(new Shown(Value.of(2.5)));
    }

    /// One to four of two are at most both.
    @Test
    void aPartIsNoMoreThanAll() {
        assertThat(of(Value.of(2), Value.of(2), FIVE).visible()).isEqualTo(new Value.Interval(50, 100));
        assertThat(of(Value.of(2), Value.of(4), FIVE).visible()).isEqualTo(new Value.Interval(25, 100));
        assertThat(SmallShares.of(Value.of(2), Value.of(2), 1_000, FIVE).visible())
                .as("a rate may be more")
                .isEqualTo(new Value.Interval(500, 2_000));
    }

    /// What is more than all wherever it lies is a mistake that nobody should hide.
    @Test
    void aRangeThatIsMoreThanAllStaysAsItIs() {
        assertThat(of(new Value.Interval(5, 8), Value.of(5), FIVE).visible()).isEqualTo(new Value.Interval(100, 160));
    }

    @Test
    void ofNobodyThereIsNoShare() {
        assertThat(of(Value.of(0), Value.of(0), FIVE)).isInstanceOf(Shown.class);
        assertThat(of(Value.of(0), new Value.Interval(0, 4), FIVE).visible()).isEqualTo(SECRET);
        assertThat(of(Value.of(0), new Value.Interval(1, 4), FIVE).visible()).isNotEqualTo(SECRET);
    }

    private static Outcome of(Value count, Value total, Threshold threshold) {
        return SmallShares.of(count, total, 100, threshold);
    }
}

package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class ToldTest {
    @Test
    void theFirstNumberHoldsBesideWhatAnotherSourceKeepsBack() {
        var told = told(Value.missing(MissingReason.CONFIDENTIAL), Value.of(12), Value.of(13));
        assertThat(told.published()).isTrue();
        assertThat(told.amount()).isEqualTo(12);
        assertThat(told.secret()).isTrue();
    }

    @Test
    void ofTwoRangesBothHold() {
        assertThat(told(new Value.Interval(1, 4), new Value.Interval(3, 9)).within(0))
                .isEqualTo(3);
        assertThat(told(new Value.Interval(3, 9), new Value.Interval(1, 4)).within(100))
                .isEqualTo(4);
        assertThat(told(new Value.Interval(1, 4), new Value.Interval(4, 9)).within(0))
                .isEqualTo(4);
        assertThat(told(new Value.Interval(1, 4), new Value.Interval(4, 9)).within(100))
                .isEqualTo(4);
    }

    @Test
    void ofTwoRangesThatExcludeEachOtherTheLastHolds() {
        var told = told(new Value.Interval(1, 4), new Value.Interval(5, 9));
        assertThat(told.within(0)).isEqualTo(5);
        assertThat(told.within(100)).isEqualTo(9);
    }

    @Test
    void withoutARangeAnAmountIsAnythingButLessThanNobody() {
        assertThat(told(Value.missing(MissingReason.UNKNOWN)).within(7)).isEqualTo(7);
        assertThat(told(Value.missing(MissingReason.UNKNOWN)).within(-7)).isZero();
    }

    /// What cannot occur, or is yet to come, is no part of any sum.
    @Test
    void whatIsUnknownIsThereAndWhatCannotBeIsNot() {
        assertThat(told(Value.missing(MissingReason.UNKNOWN)).there()).isTrue();
        assertThat(told(Value.missing(MissingReason.CONFIDENTIAL)).there()).isTrue();
        assertThat(told(Value.missing(MissingReason.NOT_APPLICABLE)).there()).isFalse();
        assertThat(told(Value.missing(MissingReason.NOT_YET)).there()).isFalse();
        assertThat(told(Value.of(3), Value.missing(MissingReason.NOT_YET)).there())
                .isTrue();
        assertThat(told().there()).isFalse();
    }

    private static Told told(Value... values) {
        return Told.of(List.of(values));
    }
}

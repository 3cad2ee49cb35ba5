package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class JudgementTest {
    /// 23 of 80 is 28.75%, but 28.749999999999996 as a quotient of binary fractions: it is printed as 28,8%.
    @Test
    void valuesThatArePrintedAlikeAreEqual() {
        var own = Value.of(23).over(Value.of(80)).times(100);

        assertThat(Judgement.of(own, Value.of(28.8), Direction.LOWER_IS_BETTER, 1))
                .isEqualTo(Judgement.EQUAL);
        assertThat(Judgement.of(own, Value.of(28.7), Direction.LOWER_IS_BETTER, 1))
                .isEqualTo(Judgement.LESS_FAVOURABLE);
    }

    @Test
    void anIntervalIsEqualOnlyWhenBothItsEndsArePrintedAsTheOther() {
        assertThat(judged(new Value.Interval(7.96, 8.04), Value.of(8))).isEqualTo(Judgement.EQUAL);
        assertThat(judged(new Value.Interval(7.9, 8), Value.of(8))).isEqualTo(Judgement.NONE);
        assertThat(judged(new Value.Interval(8.1, 9), Value.of(8))).isEqualTo(Judgement.LESS_FAVOURABLE);
        assertThat(judged(Value.of(8), new Value.Interval(1, 4))).isEqualTo(Judgement.LESS_FAVOURABLE);
        assertThat(judged(Value.of(8), new Value.Interval(8, 9))).isEqualTo(Judgement.NONE);
        assertThat(judged(new Value.Interval(1, 4), new Value.Interval(5, 9))).isEqualTo(Judgement.MORE_FAVOURABLE);
    }

    @Test
    void whatIsMissingOnEitherSideIsNotJudged() {
        Value none = Value.missing(MissingReason.UNKNOWN);

        assertThat(judged(none, Value.of(8))).isEqualTo(Judgement.NONE);
        assertThat(judged(Value.of(8), none)).isEqualTo(Judgement.NONE);
    }

    private static Judgement judged(Value own, Value other) {
        return Judgement.of(own, other, Direction.LOWER_IS_BETTER, 1);
    }
}

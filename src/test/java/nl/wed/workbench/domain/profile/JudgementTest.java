package nl.wed.workbench.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.figures.Direction;
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
}

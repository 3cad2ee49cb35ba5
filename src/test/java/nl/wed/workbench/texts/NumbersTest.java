package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.wed.workbench.domain.figures.Value;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final FigureWords WORDS = new FigureWords(Texts.load());

    @Test
    void aHalfIsRoundedAwayFromZero() {
        assertThat(Numbers.decimal(14.45, 1)).isEqualTo("14,5");
        assertThat(Numbers.decimal(-14.45, 1)).isEqualTo("-14,5");
        assertThat(Numbers.decimal(14.449, 1)).isEqualTo("14,4");
    }

    /// Rounded to six decimals first it would be 12.35, and then 12.4.
    @Test
    void aNumberIsRoundedOnce() {
        assertThat(Numbers.decimal(12.34999996, 1)).isEqualTo("12,3");
        assertThat(percent(12.34999996)).isEqualTo("12,3%");
    }

    /// A quotient of binary fractions lies a hair beside the true one; a half has to stay a half.
    @Test
    void everyShareOfUpToFourHundredIsRoundedAsOnPaper() {
        for (int total = 1; total <= 400; total++) {
            for (int part = 0; part <= total; part++) {
                var share = Value.of(part).over(Value.of(total)).times(100);
                var paper = BigDecimal.valueOf(part * 100L)
                        .divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',');
                if (!percent(share.low()).equals(paper + "%")
                        || !Numbers.decimal(share.low(), 1).equals(paper)) {
                    assertThat(percent(share.low())).as(part + " of " + total).isEqualTo(paper + "%");
                    assertThat(Numbers.decimal(share.low(), 1))
                            .as(part + " of " + total)
                            .isEqualTo(paper);
                }
            }
        }
    }

    private static String percent(double amount) {
        return WORDS.of(Value.of(amount), FigureUnit.of("%"));
    }
}

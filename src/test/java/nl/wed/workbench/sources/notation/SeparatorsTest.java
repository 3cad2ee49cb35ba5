package nl.wed.workbench.sources.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | NONE",
                "onbekend | NONE",
                "een, twee. | NONE",
                "1.23,45.6 | NONE",
                "12.5 | POINT",
                "12.25 | POINT",
                "12.1234 | POINT",
                "0.125 | POINT",
                "00.125 | POINT",
                ".125 | POINT",
                "1234.125 | POINT",
                "1,234.5 | POINT",
                "1 234.567 | POINT",
                "1'234.567 | POINT",
                "1,234,567 | POINT",
                "-12.5 | POINT",
                "12.5% | POINT",
                "12,5 | COMMA",
                "12,1234 | COMMA",
                "0,125 | COMMA",
                ",125 | COMMA",
                "1234,125 | COMMA",
                "1.234,5 | COMMA",
                "1 234,567 | COMMA",
                "1.234.567 | COMMA",
                "1.234 | OPEN",
                "12,345 | OPEN",
                "123.456 | OPEN",
                "-1.234 | OPEN",
                "€ 1.234 | COMMA_AS_MONEY",
                "€ 12,345 | POINT_AS_MONEY",
                "€ 12,50 | COMMA",
                "€ 12.50 | POINT",
                "€ 1.234,- | COMMA",
                "€ 1.234 mln | OPEN",
                "1.234 mln | OPEN",
                "1.234 euro | COMMA_AS_MONEY"
            })
    void aTextSaysWhichSignSetsDecimalsApartOrLeavesItOpen(String written, Separators says) {
        assertThat(Separators.of(written)).isEqualTo(says);
    }

    @Test
    void aNumberIsWrittenPlainlyInTheNotationThatIsAsked() {
        assertThat(Separators.plain("1.234", DecimalSign.COMMA)).contains("1234");
        assertThat(Separators.plain("1.250", DecimalSign.POINT)).contains("1,25");
        assertThat(Separators.plain("1.234,5", DecimalSign.POINT)).isEmpty();
    }

    @Test
    void anAmountInTheBaseUnitHasNoNoiseAndKeepsItsSign() {
        var thousands = new Units.Scale(1_000, "euro");

        assertThat(thousands.apply(24.4)).isEqualTo(24_400);
        assertThat(thousands.apply(0.0001)).isEqualTo(0.1);
        assertThat(thousands.apply(-2.3)).isEqualTo(-2_300);
        assertThat(thousands.apply(1e15 + 1)).isEqualTo(1.000000000000001e18);
        assertThat(thousands.apply(Double.NaN)).isNaN();
        assertThat(new Units.Scale(1, "%").apply(0.1)).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 2", "10, 2, 1", "1000, 1, 0", "1000, 5, 2", "1000000, 6, 0", "1, 0, 0"})
    void aFactorTakesTheDecimalsOfItsZeros(double factor, int before, int left) {
        assertThat(new Units.Scale(factor, "").decimals(before)).isEqualTo(left);
    }
}

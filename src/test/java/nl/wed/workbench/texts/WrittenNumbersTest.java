package nl.wed.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45000 | € 45.000",
                "2500.5 | € 2.500,50",
                "0.05 | € 0,05",
                "99.999 | € 100",
                "12345678901234567.89 | € 12.345.678.901.234.567,89"
            })
    void anAmountIsPrintedToTheCent(BigDecimal amount, String printed) {
        assertThat(Numbers.euro(amount)).isEqualTo(printed);
    }

    @Test
    void theSumOfPrintedAmountsIsThePrintedSum() {
        var half = new BigDecimal("2500.50");
        assertThat(Numbers.euro(half)).isEqualTo("€ 2.500,50");
        assertThat(Numbers.euro(half.add(half))).isEqualTo("€ 5.001");
    }

    @Test
    void aDateBeforeOurEraIsNotPrintedAsOneOfOurs() {
        assertThat(Numbers.date(LocalDate.of(-2029, 9, 1))).contains("-2029");
        assertThat(Numbers.date(LocalDate.of(2026, 9, 1))).isEqualTo("1 september 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70.25 | % | 70,25%",
                "70 | % | 70,0%",
                "12.5 | aantal | 12,5",
                "1200 | aantal | 1.200",
                "0.125 | '' | 0,125",
                "12.345 | x 1.000 euro | 12.345 euro",
                "3.25 | per 1.000 | 3,25 per 1.000"
            })
    void whatSomebodyTypedIsPrintedWithEveryDigit(double typed, String unit, String printed) {
        assertThat(new FigureWords(Texts.load()).typed(typed, FigureUnit.of(unit)))
                .isEqualTo(printed);
    }
}

package nl.wed.workbench.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2020JJ00,2020",
                "2022SJ00,2022/'23",
                "1999SJ00,1999/'00",
                "2021KW03,2021 kw 3",
                "2021MM03,03-2021",
                "20060101,01-01-2006"
            })
    void aPeriodReadsAsDutchReadersKnowIt(String code, String label) {
        assertThat(Periods.label(code)).isEqualTo(label);
        assertThat(new Point(code, Value.of(1), PeriodStatus.DEFINITIVE).periodLabel())
                .isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "2020",
                "2010X000",
                "2023X005",
                "2020W101",
                "2021KWxx",
                "JJ002020",
                "20069901",
                "gemiddeld",
                "2020JJ001",
                "onbekend"
            })
    void aPeriodOfAnotherShapeReadsAsTheSourceWroteIt(String code) {
        assertThat(Periods.label(code)).isEqualTo(code);
    }

    @Test
    void aYearHasTheCodeOfTheSource() {
        assertThat(Periods.year(2020)).isEqualTo("2020JJ00");
        assertThat(Periods.startYear(Periods.year(2020))).isEqualTo(2020);
    }

    @Test
    void theKindIsWhatStandsAfterTheYear() {
        assertThat(Periods.kind("2022SJ00")).isEqualTo("SJ");
        assertThat(Periods.kind("2010X000")).isEqualTo("X0");
        assertThat(Periods.kind("2020")).isEmpty();
        assertThat(Periods.kind("")).isEmpty();
    }

    @Test
    void aPeriodOfFourDigitsOrMoreStartsInTheYearOfItsFirstFour() {
        assertThat(Periods.startYear("2020")).isEqualTo(2020);
        assertThat(Periods.startYear("20061231")).isEqualTo(2006);
        assertThat(Periods.kind("2020JJ")).isEqualTo("JJ");
        assertThat(Periods.kind("2020J")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "202", "voor2020"})
    void aPeriodWithoutAYearHasNoStartYear(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Periods.startYear(code));
    }
}

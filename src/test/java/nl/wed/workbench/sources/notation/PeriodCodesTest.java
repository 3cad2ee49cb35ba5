package nl.wed.workbench.sources.notation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.sources.regions.RegionCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodCodesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2023,2023JJ00",
                "2023*,2023JJ00",
                "2023 **,2023JJ00",
                "2022SJ00,2022SJ00",
                "2022/'23,2022SJ00",
                "2022-2023,2022SJ00",
                "2021 1e kwartaal,2021KW01",
                "3e kwartaal 2021,2021KW03",
                "2021-Q4,2021KW04",
                "2021 januari,2021MM01",
                "mrt 2021,2021MM03",
                "2021-11,2021MM11",
                "2021-10-01,20211001",
                "1-10-2021,20211001",
                "1 oktober 2021,20211001",
                "20211001,20211001",
            })
    void periodsAsSourcesWriteThem(String written, String code) {
        assertThat(PeriodCodes.parse(written)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "2021.0,2021JJ00",
                "2021.00,2021JJ00",
                "21/22,2021SJ00",
                "21-22,2021SJ00",
                "'21/'22,2021SJ00",
                "99/00,1999SJ00",
                "2021/2022,2021SJ00",
                "2021_2022,2021SJ00",
                "2021 – 2022,2021SJ00",
                "2021/’22,2021SJ00",
                "schooljaar 2021/2022,2021SJ00",
                "Schooljaar 21-22,2021SJ00",
                "SJ 2021-2022,2021SJ00",
                "jaar 2021,2021JJ00",
                "2021 (voorlopig),2021JJ00",
                "peildatum 1-10-2021,20211001",
                "Peildatum: 1 oktober 2021,20211001",
                "stand per 1-1-2021,20210101",
                "31-12-2021 00:00:00,20211231",
                "1-10-21,20211001",
                "01.10.2021,20211001",
                "jan-21,2021MM01",
                "jan '21,2021MM01",
                "januari 2021,2021MM01",
                "2021M03,2021MM03",
                "Q1-21,2021KW01",
                "2021K2,2021KW02",
                "1e kwartaal 21,2021KW01",
            })
    void periodsAsPeopleWriteThemInAColumn(String written, String code) {
        assertThat(PeriodCodes.ofCell(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11-13", "2021.5", "schooljaar 2021", "21", "21-jan", "2021/1", "onbekend", "4-2"})
    void whatCanBeMoreThanOnePeriodIsNone(String written) {
        assertThat(PeriodCodes.ofCell(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-12", "21/22", "2021.0", "jan-21"})
    void shortPeriodsAreNoneOutsideAColumnOfThem(String written) {
        assertThat(PeriodCodes.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2021/'25", "31-02-2021", "13 kwartaal 2021", "Nederland", "12"})
    void whatIsNoPeriod(String written) {
        assertThat(PeriodCodes.parse(written)).isEmpty();
    }

    @Test
    void wijkenMayHaveLettersInTheirCode() {
        assertThat(RegionCodes.isCode("WK0363MA")).isTrue();
        assertThat(RegionCodes.isCode("BU0363MA01")).isTrue();
        assertThat(RegionCodes.isCode("WK03631")).isFalse();
    }
}

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

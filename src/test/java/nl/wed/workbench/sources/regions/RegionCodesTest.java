package nl.wed.workbench.sources.regions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodesTest {
    @ParameterizedTest
    @CsvSource({
        "GM0141,GM0141",
        "'GM0141  ',GM0141",
        "GM 0141,GM0141",
        "gm0141,GM0141",
        "GM141,GM0141",
        "gm-0141,GM0141",
        "GM_0141,GM0141",
        "0141,GM0141",
        "141,GM0141",
        "141.0,GM0141",
        "'141,0',GM0141",
        "NL,NL01",
        "NL01,NL01",
        "NL00,NL01",
        "nl1,NL01",
        "PV25,PV25",
        "pv 25,PV25",
        "CR12,CR12",
        "LD01,LD01",
        "WK014110,WK014110",
        "wk0363ma,WK0363MA",
        "014110,WK014110",
        "14110,WK014110",
        "BU01411000,BU01411000",
        "01411000,BU01411000",
        "1411000,BU01411000",
    })
    void codesAsPeopleWriteThem(String written, String code) {
        assertThat(RegionCodes.read(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Almelo",
                "GM",
                "GM01412",
                "NL02",
                "NL0141",
                "PV255",
                "WK01411000",
                "-141",
                "141.5",
                "123456789"
            })
    void whatIsNoCode(String written) {
        assertThat(RegionCodes.read(written)).isEmpty();
    }
}

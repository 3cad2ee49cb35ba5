package nl.wed.workbench.sources.regions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNamesTest {
    private final RegionNames names = RegionNames.load();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Nederland,NL01",
                "Noord-Nederland (LD),LD01",
                "Friesland (PV),PV21",
                "Fryslân (PV),PV21",
                "Twente (CR),CR12",
                "Utrecht (PV),PV26",
                "Utrecht (gemeente),GM0344",
                "UTRECHT,GM0344",
                "Drenthe,PV22",
                "'s-Gravenhage (gemeente),GM0518",
                "'S-GRAVENHAGE,GM0518",
                "BERGEN (NH.),GM0373",
                "Hengelo (O.),GM0164",
                "SÚDWEST-FRYSLÂN,GM1900",
                "Appingedam,GM0003",
            })
    void namesAsSourcesWriteThem(String name, String code) {
        assertThat(names.code(name)).contains(code);
    }

    @Test
    void namesThatStandForTwoOrForNothingAreKnown() {
        assertThat(names.isAmbiguous("Utrecht")).isTrue();
        assertThat(names.isAmbiguous("Utrecht (gemeente)")).isFalse();
        assertThat(names.isPlainProvince("Drenthe")).isTrue();
        assertThat(names.code("Bergen")).isEmpty();
        assertThat(names.code("Atlantis")).isEmpty();
    }
}

package nl.wed.workbench.sources.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Totaal Nederland,NL01",
                "NEDERLAND,NL01",
                "Nederland (totaal),NL01",
                "Landelijk,NL01",
                "Provincie Overijssel,PV23",
                "Overijssel (provincie),PV23",
                "Prov. Utrecht,PV26",
                "Utrecht (PV),PV26",
                "Gemeente Utrecht,GM0344",
                "COROP-gebied Twente,CR12",
                "GM0141 Almelo,GM0141",
                "Zwolle (Ov.),GM0193",
            })
    void whatSaysItsKindIsThatKind(String name, String code) {
        assertThat(names.of(name)).isEqualTo(new RegionName.Known(code));
        assertThat(names.isAmbiguous(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Totaal",
                "Eindtotaal",
                "Totaal Overijssel",
                "Gemiddelde",
                "Gemiddeld",
                "Som",
                "Mediaan",
                "Alle gemeenten",
                "Landelijk gemiddelde",
                "Twente totaal"
            })
    void totalsAndAveragesAreOfNoRegion(String name) {
        assertThat(names.of(name)).isEqualTo(new RegionName.Total());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Onbekend", "Gemeente onbekend", "Buitenland", "Overig", "Overige gemeenten", "n.v.t."})
    void whoIsFromElsewhereIsOfNoRegion(String name) {
        assertThat(names.of(name)).isEqualTo(new RegionName.Elsewhere());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twente",
                "Hoofddorp",
                "Amsterdam Zuidoost",
                "Utrecht Zuid",
                "Beek (Gld.)",
                "Noord",
                "Laren (Gelderland)",
                "Almelo en omgeving",
                "?",
                "Al?",
                "Gemeente"
            })
    void whatLooksLikeAMunicipalityIsNone(String name) {
        assertThat(names.of(name)).isEqualTo(new RegionName.Unknown());
    }

    @Test
    void namesakesAreBothNamed() {
        assertThat(names.of("Bergen")).isEqualTo(new RegionName.Namesakes(Set.of("GM0373", "GM0893")));
        assertThat(names.provinceOf("GM0373")).contains("PV27");
        assertThat(names.province("Limburg (PV)")).contains("PV31");
        assertThat(names.province("31")).contains("PV31");
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

package nl.wed.workbench.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wed.workbench.domain.disclosure.Regions.Whole;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Regions regions = new Regions(new Provinces(
            Map.of(
                    "GM0141", "PV23", "GM0163", "PV23", "GM0363", "PV27", "GM0034", "PV24", "GM1674", "PV29", "GM0014",
                    "PV20"),
            Set.of()));

    @Test
    void aNeighbourhoodIsPartOfItsDistrictAndItsMunicipality() {
        assertThat(regions.wholes("BU01410203"))
                .containsExactly(new Whole("WK014102", "BU"), new Whole("GM0141", "BU"));
        assertThat(regions.wholes("WK014102")).containsExactly(new Whole("GM0141", "WK"));
    }

    @Test
    void aMunicipalityIsPartOfItsProvinceAndTheCountry() {
        assertThat(regions.wholes("GM0141")).containsExactly(new Whole("PV23", "GM"), new Whole("NL01", "GM"));
        assertThat(regions.wholes("GM9999")).containsExactly(new Whole("NL01", "GM"));
        assertThat(regions.wholes("NL01")).isEmpty();
    }

    /// As CBS numbers them: the first and last of each.
    @Test
    void coropRegionsLieInProvincesAndTheseInPartsOfTheCountry() {
        var corop = Map.ofEntries(
                Map.entry("CR01", "PV20"),
                Map.entry("CR03", "PV20"),
                Map.entry("CR04", "PV21"),
                Map.entry("CR06", "PV21"),
                Map.entry("CR07", "PV22"),
                Map.entry("CR09", "PV22"),
                Map.entry("CR10", "PV23"),
                Map.entry("CR12", "PV23"),
                Map.entry("CR13", "PV25"),
                Map.entry("CR16", "PV25"),
                Map.entry("CR17", "PV26"),
                Map.entry("CR18", "PV27"),
                Map.entry("CR24", "PV27"),
                Map.entry("CR25", "PV28"),
                Map.entry("CR30", "PV28"),
                Map.entry("CR31", "PV29"),
                Map.entry("CR32", "PV29"),
                Map.entry("CR33", "PV30"),
                Map.entry("CR36", "PV30"),
                Map.entry("CR37", "PV31"),
                Map.entry("CR39", "PV31"),
                Map.entry("CR40", "PV24"));
        corop.forEach(
                (code, province) -> assertThat(regions.wholes(code).getFirst()).isEqualTo(new Whole(province, "CR")));
        var parts = Map.of(
                "PV20", "LD01", "PV22", "LD01", "PV23", "LD02", "PV25", "LD02", "PV26", "LD03", "PV29", "LD03", "PV30",
                "LD04", "PV31", "LD04");
        parts.forEach(
                (code, part) -> assertThat(regions.wholes(code).getFirst()).isEqualTo(new Whole(part, "PV")));
        assertThat(regions.wholes("CRxx")).containsExactly(new Whole("NL01", "CR"));
    }

    /// Flevoland is one.
    @Test
    void aMunicipalityLiesInOneOfTheCoropRegionsOfItsProvince() {
        assertThat(regions.perhapsIn("GM0141")).containsExactly("CR10", "CR11", "CR12");
        assertThat(regions.perhapsIn("GM0014")).containsExactly("CR01", "CR02", "CR03");
        assertThat(regions.perhapsIn("GM1674")).containsExactly("CR31", "CR32");
        assertThat(regions.perhapsIn("GM0034")).isEmpty();
        assertThat(regions.perhapsIn("GM9999")).isEmpty();
    }

    /// A tenth and one more may have gone since.
    @Test
    void ofTenMunicipalitiesSevenAreTooFewToBeAll() {
        var codes = new TreeMap<String, String>();
        for (int i = 0; i < 30; i++) {
            codes.put("GM%04d".formatted(i), i < 10 ? "PV23" : "PV25");
        }
        var living = new Regions(new Provinces(codes, new TreeSet<>(codes.keySet())));
        assertThat(living.tooFew(new Whole("PV23", "GM"), 7)).isTrue();
        assertThat(living.tooFew(new Whole("PV23", "GM"), 8)).isFalse();
        assertThat(living.tooFew(new Whole("NL01", "GM"), 25)).isTrue();
        assertThat(living.tooFew(new Whole("NL01", "GM"), 26)).isFalse();
        assertThat(living.tooFew(new Whole("NL01", "PV"), 1)).isFalse();
    }

    @Test
    void aDistrictLiesInTheMunicipalityOfItsNumber() {
        assertThat(Regions.municipality("BU01410203")).isEqualTo("GM0141");
        assertThat(Regions.municipality("WK014102")).isEqualTo("GM0141");
        assertThat(Regions.municipality("PV23")).isEqualTo("PV23");
        assertThat(Regions.district("BU01410203")).contains("WK014102");
        assertThat(Regions.district("WK014102")).isEmpty();
        assertThat(Regions.district("BU014102")).as("no number of its own").isEmpty();
        assertThat(Regions.municipality("WK0141")).isEqualTo("GM0141");
        assertThat(Regions.municipality("WK014")).as("too short").isEqualTo("WK014");
    }
}

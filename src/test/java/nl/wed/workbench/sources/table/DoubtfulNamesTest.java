package nl.wed.workbench.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wed.workbench.sources.regions.RegionNames;
import org.junit.jupiter.api.Test;

/// Utrecht and Groningen are each a municipality and a province.
class DoubtfulNamesTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final String[] FIVE = {"Drenthe", "Overijssel", "Gelderland", "Limburg", "Zeeland"};

    @Test
    void amongMunicipalitiesItIsOneOfThem() {
        DoubtfulNames names = names("regio", "Utrecht", "Almelo", "Groningen");

        assertThat(names.open()).isEmpty();
        assertThat(names.settled()).isEqualTo(Map.of("Utrecht", "GM0344", "Groningen", "GM0014"));
    }

    @Test
    void besideOneProvinceItIsOpen() {
        assertThat(names("regio", "Utrecht", "Drenthe").open()).containsExactly("Utrecht");
        assertThat(names("regio", "Utrecht", "Drenthe", "Almelo").open()).containsExactly("Utrecht");
        assertThat(names("regio", "Groningen", "Utrecht", "Drenthe").open()).containsExactly("Groningen", "Utrecht");
    }

    @Test
    void besideFiveProvincesAndNothingElseItIsOneOfThem() {
        DoubtfulNames names = names("regio", FIVE);
        names.add("Utrecht");
        assertThat(names.open()).isEmpty();
        assertThat(names.settled()).isEqualTo(Map.of("Utrecht", "PV26"));

        names.add("Almelo");
        assertThat(names.open()).containsExactly("Utrecht");
    }

    @Test
    void fourProvincesOrTheSameOneFiveTimesAreTooFew() {
        assertThat(names("regio", "Utrecht", "Drenthe", "Overijssel", "Gelderland", "Limburg")
                        .open())
                .containsExactly("Utrecht");
        assertThat(names("regio", "Utrecht", "Drenthe", "Drenthe", "Drenthe", "Drenthe", "Drenthe")
                        .open())
                .containsExactly("Utrecht");
    }

    @Test
    void aHeaderOfMunicipalitiesOrProvincesSaysWhichKindItIs() {
        DoubtfulNames municipalities = names("gemeentenaam", FIVE);
        municipalities.add("Utrecht");
        assertThat(municipalities.open()).containsExactly("Utrecht");

        DoubtfulNames provinces = names("Provincie", "Utrecht", "Drenthe");
        assertThat(provinces.open()).isEmpty();
        assertThat(provinces.settled()).isEqualTo(Map.of("Utrecht", "PV26"));
    }

    @Test
    void besideItsOwnNameWithAMarkItIsTheOther() {
        assertThat(names("regio", "Utrecht", "Utrecht (PV)", "Drenthe").settled())
                .containsEntry("Utrecht", "GM0344");
        assertThat(names("regio", "Utrecht", "Utrecht (PV)", "Drenthe").open()).isEmpty();
        assertThat(names("regio", "Utrecht", "Utrecht (gemeente)", "Drenthe").settled())
                .containsEntry("Utrecht", "PV26");
        assertThat(names("regio", "Utrecht", "Utrecht (gemeente)", "Drenthe").open())
                .isEmpty();
        assertThat(names("Provincie", "Utrecht", "Utrecht (PV)").settled()).containsEntry("Utrecht", "GM0344");
    }

    private static DoubtfulNames names(String header, String... cells) {
        var names = new DoubtfulNames(REGIONS, header);
        for (String cell : cells) {
            names.add(cell);
        }
        return names;
    }
}

package nl.wed.workbench.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

class MunicipalityBordersTest {
    private static final Path RESOURCE = Path.of("src/main/resources/borders/gemeenten-2023.txt");
    private static final Path SOURCE = Path.of(System.getProperty("shared.data", "../shared/data"))
            .resolve("G-geo-en-gemeentelijst/nl-vr-gm-2023.topo.json");

    private final MunicipalityBorders borders = MunicipalityBorders.load();

    @Test
    void everyLiveMunicipalityHasAnOutline() {
        assertThat(borders.byCode()).hasSize(342);
        assertThat(borders.byCode().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.load().municipalities().all().stream()
                        .map(one -> one.code())
                        .toList());
        assertThat(borders.find("GM0457")).as("Weesp went up in Amsterdam").isEmpty();
    }

    @Test
    void almeloLiesWhereItLies() {
        var almelo = Extent.of(List.of(borders.find("GM0141").orElseThrow()));

        assertThat(almelo.west()).isBetween(232_000, 238_000);
        assertThat(almelo.north()).isBetween(488_000, 494_000);
        assertThat(almelo.width()).isBetween(7_000, 14_000);
    }

    @Test
    void theSourceAndItsLicenceComeAlong() {
        assertThat(borders.attribution()).contains("CBS", "Kadaster", "CC BY 4.0", "2023");
        assertThat(borders.year()).isEqualTo(2023);
    }

    @Test
    void theFileIsSmall() throws IOException {
        assertThat(Files.size(RESOURCE)).isLessThan(150_000);
    }

    @Test
    void theFileIsWhatTheBuilderMakesOfTheSource() throws IOException {
        assumeTrue(Files.exists(SOURCE), "no source of the borders here");

        var topology = new ObjectMapper().readTree(Files.readString(SOURCE));

        assertThat(BordersBuilder.textOf(topology)).isEqualTo(Files.readString(RESOURCE));
    }

    @Test
    void knownPlacesFallOnTheDutchGrid() {
        assertThat(DutchGrid.of(5.38720621, 52.15517440)).isEqualTo(new Spot(155_000, 463_000));
        assertNear(DutchGrid.of(4.88352559, 52.37453253), 120_701, 487_525);
        assertNear(DutchGrid.of(6.56820053, 53.21938317), 233_883, 582_065);
    }

    private static void assertNear(Spot spot, int east, int north) {
        assertThat(spot.east()).isBetween(east - 2, east + 2);
        assertThat(spot.north()).isBetween(north - 2, north + 2);
    }
}

package nl.wed.workbench.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.borders.BordersReading.Read;
import nl.wed.workbench.borders.BordersReading.Reason;
import nl.wed.workbench.borders.BordersReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonBordersTest {
    private static final String SQUARE = "[[6.6,52.3],[6.7,52.3],[6.7,52.4],[6.6,52.4],[6.6,52.3]]";

    @TempDir
    Path folder;

    @Test
    void theDistrictsOfTheOwnMunicipalityAreRead() throws IOException {
        var read = read(collection(
                feature("\"statcode\":\"WK014110\",\"statnaam\":\"Noord\"", SQUARE),
                feature("\"wijkcode\":\"014111\"", SQUARE),
                feature("\"statcode\":\"WK036301\"", SQUARE)));

        assertThat(read.areas())
                .extracting(BordersReading.Area::code, BordersReading.Area::name)
                .containsExactly(tuple("WK014110", "Noord"), tuple("WK014111", ""));
        assertThat(read.others()).isEqualTo(1);
    }

    @Test
    void metresAndDegreesGiveTheSamePlace() throws IOException {
        var spot = DutchGrid.of(6.6, 52.3);
        String metres = "[[%d,%d],[%d,%d,4.5],[%d,%d]]"
                .formatted(spot.east(), spot.north(), spot.east() + 900, spot.north(), spot.east(), spot.north() + 900);
        var read = read(collection(feature("\"code\":\"WK014110\"", metres)));

        var ring = read.areas().getFirst().outline().rings().getFirst();
        assertThat(ring.getFirst()).isEqualTo(spot);
        assertThat(ring.getLast()).as("closed by us").isEqualTo(spot);
    }

    @Test
    void anOutlineSurvivesItsText() throws IOException {
        String hole = "[[6.62,52.32],[6.65,52.32],[6.65,52.35],[6.62,52.32]]";
        var read = read(collection(feature("\"code\":\"WK014110\"", SQUARE + "," + hole)));
        var outline = read.areas().getFirst().outline();

        assertThat(outline.rings()).hasSize(2);
        assertThat(OutlineText.read(OutlineText.write(outline))).isEqualTo(outline);
    }

    @Test
    void waterIsNoDistrict() throws IOException {
        var read = read(collection(
                feature("\"code\":\"WK014110\",\"water\":\"NEE\"", SQUARE),
                feature("\"code\":\"WK014197\",\"water\":\"JA\"", SQUARE)));

        assertThat(read.areas()).hasSize(1);
    }

    @Test
    void whatIsNoGeoJsonIsRefused() throws IOException {
        assertThat(refused("<!DOCTYPE html><html></html>")).isEqualTo(Reason.NO_JSON);
        assertThat(refused("")).isEqualTo(Reason.NO_JSON);
        assertThat(refused("[1,2]")).isEqualTo(Reason.NO_JSON);
        String whole = collection(feature("\"code\":\"WK014110\"", SQUARE));
        assertThat(refused(whole.substring(0, whole.length() - 20))).isEqualTo(Reason.NO_JSON);
        assertThat(refused("{\"features\":" + "[".repeat(5000))).isEqualTo(Reason.NO_JSON);
        assertThat(refused("{\"type\":\"FeatureCollection\",\"features\":[]}")).isEqualTo(Reason.NO_FEATURES);
    }

    @Test
    void otherAreasThanTheOwnDistrictsAreRefusedWithTheReason() throws IOException {
        assertThat(refused(collection(feature("\"code\":\"WK036301\"", SQUARE))))
                .isEqualTo(Reason.OTHER_MUNICIPALITY);
        assertThat(refused(collection(feature("\"code\":\"BU01411000\"", SQUARE))))
                .isEqualTo(Reason.NEIGHBOURHOODS);
        assertThat(refused(collection(feature("\"naam\":\"Noord\"", SQUARE)))).isEqualTo(Reason.NO_CODES);
    }

    @Test
    void placesOutsideTheNetherlandsAndBrokenOutlinesAreRefused() throws IOException {
        String swapped = "[[52.3,6.6],[52.3,6.7],[52.4,6.7],[52.3,6.6]]";
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", swapped))))
                .isEqualTo(Reason.NO_DUTCH_PLACE);
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", "[[1e99,1e99]]"))))
                .isEqualTo(Reason.NO_DUTCH_PLACE);
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", "[[6.6,52.3],[6.7,52.4]]"))))
                .isEqualTo(Reason.BROKEN_OUTLINE);
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", "[[6.6],[6.7]]"))))
                .isEqualTo(Reason.NO_JSON);
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", "[[\"6.6\",52.3]]"))))
                .isEqualTo(Reason.NO_JSON);
    }

    @Test
    void moreSpotsThanADistrictNeedsAreRefused() throws IOException {
        var many = new StringBuilder("[[6.6,52.3]");
        for (int i = 0; i < 400_001; i++) {
            many.append(",[6.6,52.3]");
        }
        assertThat(refused(collection(feature("\"code\":\"WK014110\"", many + "]"))))
                .isEqualTo(Reason.TOO_LARGE);
    }

    private Read read(String json) throws IOException {
        return (Read) reading(json);
    }

    private Reason refused(String json) throws IOException {
        assertThat(reading(json)).isInstanceOf(Refused.class);
        return ((Refused) reading(json)).reason();
    }

    private BordersReading reading(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("wijken.geojson"), json);
        return GeoJsonBorders.read(file, "GM0141");
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"a\":[1]},\"features\":[" + String.join(",", features) + "]}";
    }

    private static String feature(String properties, String rings) {
        return """
            {"type":"Feature","geometry":{"coordinates":[%s],"type":"Polygon"},\
            "properties":{%s,"nested":{"a":1},"none":null}}\
            """.formatted(rings, properties);
    }
}

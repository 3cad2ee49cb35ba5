package nl.wed.workbench.borders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.borders.GeoJsonException.Fault;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class GeoJsonStreamTest {
    private static final String FEATURE = """
        {"geometry":{"type":"Polygon","coordinates":[[[6.6,52.3],[6.7,52.3],[6.7,52.4]]]},
         "properties":{"Naam":"Noord","n":-99997,"d":16.0,"big":1.5e3,"no":null,"more":[1]}}
        """;
    private final List<Map<String, String>> read = new ArrayList<>();
    private int rings;

    @Test
    void propertiesAreTextInTheOrderOfTheFile() {
        read(map(FEATURE), 10, false);
        assertThat(read)
                .singleElement()
                .satisfies(area -> assertThat(area.entrySet())
                        .containsExactly(
                                Map.entry("Naam", "Noord"),
                                Map.entry("n", "-99997"),
                                Map.entry("d", "16"),
                                Map.entry("big", "1500"),
                                Map.entry("no", "")));
    }

    @Test
    void outlinesAreReadOnlyWhenAsked() {
        read(map(FEATURE), 10, false);
        assertThat(rings).isZero();
        read(map(FEATURE), 10, true);
        assertThat(rings).isEqualTo(1);
        String elsewhere = FEATURE.replace("6.6,52.3", "52.3,6.6");
        read(map(elsewhere), 10, false);
        assertThat(read).hasSize(3);
        assertThat(fault(map(elsewhere), 10, true)).isEqualTo(Fault.NO_DUTCH_PLACE);
    }

    @Test
    void whoHasSeenEnoughStopsTheReading() {
        new GeoJsonStream(
                        parser(map(FEATURE + "," + FEATURE).replace("[1]}}\n]}", "[1]}}\n,<broken")),
                        new GeoJsonStream.Limits(10, 10),
                        false)
                .read((area, _) -> {
                    read.add(area);
                    return false;
                });
        assertThat(read).hasSize(1);
    }

    @Test
    void moreFeaturesOrPropertiesThanTheLimitsAreRefused() {
        assertThat(fault(map(FEATURE + "," + FEATURE), 1, false)).isEqualTo(Fault.TOO_MANY_FEATURES);
        String wide = FEATURE.replace("\"Naam\"", "\"a\":1,\"b\":2,\"c\":3,\"e\":4,\"f\":5,\"Naam\"");
        assertThat(fault(map(wide), 1, false)).isEqualTo(Fault.TOO_MANY_PROPERTIES);
        assertThat(fault("[1]", 1, false)).isEqualTo(Fault.NO_JSON);
    }

    private Fault fault(String json, int features, boolean outlines) {
        var faults = new ArrayList<Fault>();
        assertThatExceptionOfType(GeoJsonException.class)
                .isThrownBy(() -> read(json, features, outlines))
                .satisfies(e -> faults.add(e.fault()));
        return faults.getFirst();
    }

    private void read(String json, int features, boolean outlines) {
        new GeoJsonStream(parser(json), new GeoJsonStream.Limits(features, 8), outlines).read((area, outline) -> {
            rings += outline.size();
            return read.add(area);
        });
    }

    private static JsonParser parser(String json) {
        return JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json);
    }

    private static String map(String features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
    }
}

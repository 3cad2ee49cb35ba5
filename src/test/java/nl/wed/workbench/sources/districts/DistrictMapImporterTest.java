package nl.wed.workbench.sources.districts;

import static nl.wed.workbench.sources.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures beside a map are figures; borders alone are not.
class DistrictMapImporterTest {
    private static final String BORDER =
            "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[5, 52], [6, 52], [5, 53]]]}";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    private static String area(String properties) {
        return "{\"type\": \"Feature\", \"properties\": {" + properties + "}, " + BORDER + "}";
    }

    private static String map(String... areas) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", areas) + "]}";
    }

    @Test
    void whatStandsBesideTheBordersIsReadWithTitleUnitAndYear() throws IOException {
        Imported imported = folder.with(
                        "kaart.geojson",
                        map(
                                area("\"gemeentecode\": \"GM0141\", \"gemeentenaam\":"
                                        + " \"Almelo\", \"water\": \"NEE\","
                                        + " \"aantalInwoners\": 73000, \"mannen\":"
                                        + " 36000, \"vrouwen\": 37000,"
                                        + " \"percentagePersonen0Tot15Jaar\": 16,"
                                        + " \"jaar\": 2023"),
                                area("\"gemeentecode\": \"GM0363\", \"gemeentenaam\":"
                                        + " \"Amsterdam\", \"water\": \"NEE\","
                                        + " \"aantalInwoners\": -99997, \"mannen\":"
                                        + " null, \"vrouwen\": 470000,"
                                        + " \"percentagePersonen0Tot15Jaar\": 14,"
                                        + " \"jaar\": 2023")))
                .imported();

        assertThat(imported.dataSet().importer()).isEqualTo("cbs-wijkenbuurten");
        assertThat(imported.dataSet().table()).isEqualTo("wijkenbuurten-2023");
        assertThat(imported.observations().measures())
                .extracting(Statistic::title, Statistic::unit)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Aantal inwoners", "aantal"),
                        org.assertj.core.groups.Tuple.tuple("Percentage personen 0 tot 15 jaar", "%"));
        assertThat(value(imported, "aantalinwoners", "GM0141", "2023JJ00")).isEqualTo(Value.of(73_000));
        assertThat(value(imported, "aantalinwoners", "GM0363", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-99997"));
        assertThat(imported.observations().regionNames()).containsEntry("GM0141", "Almelo");
    }

    @Test
    void bordersWithoutFiguresAreAMap() throws IOException {
        folder.with("kaart.geojson", map(area("\"statcode\": \"GM0141\", \"naam\": \"Almelo\"")));

        assertThat(folder.reason()).isEqualTo("map");
    }

    @Test
    void aMapThatIsCutOffIsNotRead() throws IOException {
        String whole = map(area("\"gemeentecode\": \"GM0141\", \"aantalInwoners\": 73000, \"jaar\": 2023"));
        folder.with("kaart.geojson", whole.substring(0, whole.length() - 4));

        assertThat(folder.reason()).isEqualTo("jsonTruncated");
    }
}

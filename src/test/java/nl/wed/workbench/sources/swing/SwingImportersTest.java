package nl.wed.workbench.sources.swing;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwingImportersTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void theWebTableIsReadByNamesAndKeepsItsMissingSigns() throws IOException {
        Imported imported = folder.with("selectiontableasjson.json", """
            {"headers":[{"name":"Gemeente","type":"string"},{"name":"Jaar","type":"string"},
            {"name":"Jongeren met jeugdzorg (%)","type":"number"}],
            "rows":[["Almelo","2022",12.4],["'s-Gravenhage","2022","-"],
            ["Utrecht","2022","x"],["Zwolle","2022","?"]]}
            """).imported();

        String share = "Jongeren met jeugdzorg (%)";
        assertThat(value(imported, share, "GM0141", "2022JJ00")).isEqualTo(Value.of(12.4));
        assertThat(value(imported, share, "GM0518", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "-"));
        assertThat(value(imported, share, "GM0344", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.CONFIDENTIAL, "x"));
        assertThat(value(imported, share, "GM0193", "2022JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "?"));
    }

    @Test
    void aRowOfAnotherWidthIsRefused() throws IOException {
        folder.with(
                "x.json",
                "{\"headers\":[{\"name\":\"Gemeente\"},{\"name\":\"2022\"}],"
                        + "\"rows\":[[\"Almelo\",1],[\"Zwolle\"]]}");

        assertThat(folder.reason()).isEqualTo("unequalRow");
    }

    @Test
    void valuesOfTheOpenDataServiceAreReadByLevelAndCode() throws IOException {
        Imported imported = folder.with("values.json", """
            {"@odata.context":"https://x/odata/$metadata#Variables('wbbevtot')/Values",
            "value":[
            {"ExternalCode":"363","GeoLevel":"gemeente","PeriodLevel":"year","Period":"2016","ValueString":"834713"},
            {"ExternalCode":"141","GeoLevel":"gemeente","PeriodLevel":"year","Period":"2016","ValueString":"?"},
            {"ExternalCode":"1","GeoLevel":"nederland","PeriodLevel":"year","Period":"2016","ValueString":"16979120"}]}
            """).imported();

        assertThat(imported.dataSet().title()).isEqualTo("wbbevtot");
        assertThat(value(imported, "wbbevtot", "GM0363", "2016JJ00")).isEqualTo(Value.of(834_713));
        assertThat(value(imported, "wbbevtot", "NL01", "2016JJ00")).isEqualTo(Value.of(16_979_120));
        assertThat(value(imported, "wbbevtot", "GM0141", "2016JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "?"));
    }

    @Test
    void anUnfinishedListOrAnAreaWithoutCodeIsRefused() throws IOException {
        String row = "{\"ExternalCode\":\"7\",\"GeoLevel\":\"sector\",\"Period\":\"2016\",\"ValueString\":\"1\"}";
        folder.with("x.json", "{\"value\":[" + row + "]}");
        assertThat(folder.reason()).isEqualTo("unknownArea");

        folder.with("x.json", "{\"value\":[" + row + "],\"@odata.nextLink\":\"https://x\"}");
        assertThat(folder.reason()).isEqualTo("pagesMissing");
    }

    @Test
    void pagesWithTheirVariableAreOneTable() throws IOException {
        String page = "{\"@odata.context\":\"https://x/odata/$metadata#Variables('wbbevtot')/Values\",\"value\":["
                + "{\"ExternalCode\":\"%s\",\"GeoLevel\":\"gemeente\",\"Period\":\"2016\",\"ValueString\":\"%s\"}]%s}";
        folder.with("Values.1.json", page.formatted("363", "834713", ",\"@odata.nextLink\":\"https://x\""))
                .with("Values.2.json", page.formatted("141", "72459", ""))
                .with("Variable.json", "{\"ExternalCode\":\"wbbevtot\",\"Name\":\"Inwoners\"}")
                .with("GeoItems.json", "{\"value\":[{\"ExternalCode\":\"141\",\"Name\":\"Almelo\"}]}");
        Imported imported = folder.imported();

        assertThat(imported.dataSet().title()).isEqualTo("Inwoners");
        assertThat(value(imported, "wbbevtot", "GM0141", "2016JJ00")).isEqualTo(Value.of(72_459));
        assertThat(value(imported, "wbbevtot", "GM0363", "2016JJ00")).isEqualTo(Value.of(834_713));
    }

    @Test
    void areasAreThoseWithACodeOfCbsOrANumberOfTheirLevel() throws IOException {
        Imported imported = folder.with(
                        "x.json",
                        values(
                                area("gm0141", "gemeente", "1"),
                                area("14", "Gemeente", "2"),
                                area("PV21", "iets", "3"),
                                area("23", "provincie", "4"),
                                area("31", "provincies", "5"),
                                area("x", "land", "6"),
                                area("WK014110", "wijk", "7")))
                .imported();

        assertThat(imported.observations().regionNames())
                .containsOnlyKeys("GM0141", "GM0014", "PV21", "PV23", "PV31", "NL01", "WK014110")
                .containsEntry("GM0014", "Groningen (gemeente)")
                .containsEntry("WK014110", "WK014110");
        assertThat(value(imported, "x", "PV31", "2016JJ00")).isEqualTo(Value.of(5));
    }

    @ParameterizedTest
    @CsvSource({"14141, gemeente", "19, provincie", "32, provincie", "7, wijk", "GM14, gemeente", "1, nederlanden"})
    void anAreaThatCannotBePlacedIsRefusedByName(String code, String level) throws IOException {
        folder.with("x.json", values(area("141", "gemeente", "1"), area(code, level, "2")));

        assertThat(folder.reason()).isEqualTo("unknownArea");
        assertThat(folder.refused().arguments()).containsExactly("x.json", level, code);
    }

    @Test
    void aPeriodThatIsNoneLeavesOutItsRow() throws IOException {
        Imported imported = folder.with(
                        "x.json",
                        values(
                                area("141", "gemeente", "1"),
                                area("363", "gemeente", "2").replace("2016", "ooit")))
                .imported();

        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141");
        assertThat(imported.counts().rows()).isEqualTo(2);
        assertThat(imported.counts().rowsLeft()).isEqualTo(1);
        assertThat(warnings(imported)).containsExactly("unitUnknown", "rowsUnknownPeriod");
    }

    @Test
    void valuesMayBeNumbersOrTextsInTheNotationThatTheyShow() throws IOException {
        Imported imported = folder.with(
                        "x.json", values(area("141", "gemeente", "12,5"), area("363", "gemeente", "1.234")))
                .imported();
        assertThat(value(imported, "x", "GM0363", "2016JJ00")).isEqualTo(Value.of(1_234));

        folder.with(
                "x.json",
                values(area("141", "gemeente", "N"), area("363", "gemeente", "M"))
                        .replace("\"N\"", "12.5")
                        .replace("\"M\"", "7.0"));
        assertThat(value(folder.imported(), "x", "GM0141", "2016JJ00")).isEqualTo(Value.of(12.5));
        assertThat(value(folder.imported(), "x", "GM0363", "2016JJ00")).isEqualTo(Value.of(7));
    }

    @Test
    void anOpenValueIsAskedAndAnOddOneIsUnknownAndSaid() throws IOException {
        folder.with("x.json", values(area("141", "gemeente", "1.234")));
        assertThat(folder.reason()).isEqualTo("needsDecimalSign");

        Imported imported = folder.with(
                        "x.json", values(area("141", "gemeente", "12,5"), area("363", "gemeente", "veel")))
                .imported();
        assertThat(imported.warnings())
                .contains(Warning.counted("strangeCells", 1, "veel", 2, "ValueString", "veel (1)"));
    }

    @Test
    void aVariableIsNamedByItsDescriptionElseByItsCodeElseByItsFile() throws IOException {
        folder.with("map.naam.json", values(area("141", "gemeente", "1")));

        assertThat(folder.imported().dataSet().title()).isEqualTo("map.naam");
        assertThat(folder.imported().dataSet().provider()).isEqualTo("ABF Swing");
    }

    @Test
    void headersMayBePlainNamesAndCellsOtherThanTextOrNumbersAreEmpty() throws IOException {
        Imported imported = folder.with("x.json", """
            {"title":{"rows":[1]},"headers":["Gemeente",{"type":{"name":"x"},"name":"Jaar"},"a","b"],
            "rows":[["Almelo","2022",12.50,null],["Zwolle","2022",0.0,["x"]],["Borne","2022",-3,{"a":1}]],"more":[[1]]}
            """).imported();

        assertThat(value(imported, "a", "GM0141", "2022JJ00")).isEqualTo(Value.of(12.5));
        assertThat(value(imported, "a", "GM0193", "2022JJ00")).isEqualTo(Value.of(0));
        assertThat(value(imported, "a", "GM0147", "2022JJ00")).isEqualTo(Value.of(-3));
        for (String code : List.of("GM0141", "GM0193", "GM0147")) {
            assertThat(value(imported, "b", code, "2022JJ00")).isEqualTo(Value.missing(MissingReason.UNKNOWN));
        }
    }

    @Test
    void noMoreRowsAndColumnsAreReadThanTheLimits() throws IOException {
        String row = "[\"Almelo\",\"2022\",1]";
        String json = "{\"headers\":[\"Gemeente\",\"Jaar\",\"a\"],\"rows\":[%s]}";
        var two = ImportOptions.standard()
                .withLimits(new ImportLimits(9_999, 9_999, 9, 3, 2, 99, 9_999, Duration.ofMinutes(1)));
        folder.with("x.json", json.formatted(row + "," + row.replace("Almelo", "Borne")));
        assertThat(folder.imported(two).counts().rows()).isEqualTo(2);

        folder.with(
                "x.json",
                json.formatted(row + "," + row.replace("Almelo", "Borne") + "," + row.replace("Almelo", "Losser")));
        assertThat(folder.refused(two).reasonKey()).endsWith("tooManyRows");
        folder.with("x.json", json.formatted(row).replace("\"a\"]", "\"a\",\"b\"]"));
        assertThat(folder.refused(two).reasonKey()).endsWith("tooManyColumns");
        folder.with("x.json", json.formatted(row + ",[\"Borne\"]"));
        assertThat(folder.refused().arguments()).containsExactly("x.json", "3", "1", "3");
    }

    private static String area(String code, String level, String value) {
        return "{\"ExternalCode\":\"" + code + "\",\"GeoLevel\":\"" + level
                + "\",\"Period\":\"2016\",\"ValueString\":\"" + value + "\"}";
    }

    private static String values(String... rows) {
        return "{\"@odata.context\":\"https://x\",\"value\":[" + String.join(",", rows) + "]}";
    }
}

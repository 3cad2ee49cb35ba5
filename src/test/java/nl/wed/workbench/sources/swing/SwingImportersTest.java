package nl.wed.workbench.sources.swing;

import static nl.wed.workbench.sources.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}

package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hidden sheets, rows and columns of workbooks are left out, and the report of the import says so; what
/// Excel never calculated is not taken for what it calculated.
class HiddenPartsTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden=\"1\"",
                "hidden=\"true\"",
                "ht=\"0\" customHeight=\"1\"",
                "hidden=\"1\" outlineLevel=\"1\""
            })
    void hiddenRowsAreLeftOutHoweverTheyWereHidden(String hidden) throws IOException {
        Zipped.xlsx(Map.of("2023", table().replace("<row r=\"3\"", "<row r=\"3\" " + hidden)))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(imported.observations().find("a", "GM0363")).isEmpty();
        assertThat(value(imported, "a", "GM0344", "2023JJ00")).isEqualTo(Value.of(3));
        assertThat(imported.warnings()).containsExactly(Warning.counted("hiddenRows", 1, "3"));
    }

    @Test
    void aHiddenRowAboutTheSameRegionIsNoSecondOne() throws IOException {
        Zipped.xlsx(Map.of("2023", table() + Zipped.row(5, "GM0141", "9", "9").replace("<row ", "<row hidden=\"1\" ")))
                .write(path.resolve("x.xlsx"));

        assertThat(value(folder.imported(), "a", "GM0141", "2023JJ00")).isEqualTo(Value.of(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden=\"1\" width=\"9\"", "width=\"0\" customWidth=\"1\""})
    void hiddenColumnsAreLeftOutAndNamed(String hidden) throws IOException {
        Zipped.xlsx(Map.of("2023", table()))
                .changed(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace(
                                "<sheetData>", "<cols><col min=\"3\" max=\"3\" " + hidden + "/></cols><sheetData>"))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(imported.observations().measures()).hasSize(1);
        assertThat(imported.warnings()).containsExactly(Warning.counted("hiddenColumns", 1, "C (b)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden", "veryHidden"})
    void hiddenSheetsAreLeftOutAndNamed(String state) throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("2023", table());
        sheets.put("Oud", table());
        Zipped.xlsx(sheets)
                .changed("xl/workbook.xml", xml -> xml.replace("name=\"Oud\"", "name=\"Oud\" state=\"" + state + "\""))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.imported().warnings()).containsExactly(Warning.counted("hiddenSheets", 1, "Oud"));
    }

    @Test
    void aWorkbookOfHiddenSheetsOnlyIsRefusedWithTheirNames() throws IOException {
        Zipped.xlsx(Map.of("2023", table()))
                .changed("xl/workbook.xml", xml -> xml.replace("<sheet ", "<sheet state=\"hidden\" "))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("allHidden");
        assertThat(folder.refused().arguments()).containsExactly("x.xlsx", "2023");
    }

    @Test
    void anOpenDocumentHidesTheSameThings() throws IOException {
        String style = "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>";
        Zipped.ods("<table:table table:name=\"2023\"><table:table-column table:number-columns-repeated=\"2\"/>"
                        + "<table:table-column table:visibility=\"collapse\"/>"
                        + ods("code", "a", "b")
                        + ods("GM0141", "1", "11")
                        + ods("GM0363", "2", "12")
                                .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")
                        + "<table:table-row-group table:display=\"false\">"
                        + ods("GM0344", "3", "13")
                        + "</table:table-row-group>"
                        + ods("GM0518", "4", "14")
                        + "</table:table><table:table table:name=\"Oud\" table:style-name=\"ta2\">"
                        + ods("code", "a", "b")
                        + ods("GM0141", "9", "9")
                        + "</table:table>")
                .changed(
                        "content.xml",
                        xml -> xml.replace("xmlns:text", "xmlns:style=\"urn:s\" xmlns:text")
                                .replace("<office:body>", style + "<office:body>"))
                .write(path.resolve("x.ods"));
        Imported imported = folder.imported();

        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0141", "GM0518");
        assertThat(value(imported, "a", "GM0518", "2023JJ00")).isEqualTo(Value.of(4));
        assertThat(imported.warnings())
                .containsExactly(
                        Warning.counted("hiddenRows", 2, "3-4"),
                        Warning.counted("hiddenColumns", 1, "C (b)"),
                        Warning.counted("hiddenSheets", 1, "Oud"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c><f>A1</f></c>", "<c><f>A1</f><v/></c>", "<c><f>A1</f><v></v></c>"})
    void aColumnThatWasNeverCalculatedRefusesTheFileWithRowAndColumn(String cell) throws IOException {
        Zipped.xlsx(Map.of(
                        "2023",
                        Zipped.row(1, "code", "a", "som")
                                + Zipped.row(2, "GM0141", "1", cell)
                                + Zipped.row(3, "GM0363", "2", cell)))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("formulaWithoutResult");
        assertThat(folder.refused().arguments()).containsExactly("x.xlsx", "2", "som");
    }

    @Test
    void oneFormulaThatWasNeverCalculatedIsUnknownAndSaid() throws IOException {
        Zipped.xlsx(Map.of("2023", table().replace("<v>12</v>", "<f>A1</f><v/>")))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "b", "GM0363", "2023JJ00")).isInstanceOf(Value.Missing.class);
        assertThat(imported.warnings()).containsExactly(Warning.counted("uncalculated", 1, "", 3, "b", " (1)"));
    }

    @Test
    void codesThatWereNeverCalculatedAreNoRegionsAndSaySo() throws IOException {
        String code = "<c><f>A1</f></c>";
        Zipped.xlsx(Map.of("2023", Zipped.row(1, "code", "a") + Zipped.row(2, code, "1") + Zipped.row(3, code, "2")))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("formulaWithoutResult");
    }

    @Test
    void aCellWithATextThatTheWorkbookLacksIsDamagedAndSaid() throws IOException {
        Zipped.xlsx(Map.of("2023", table().replace("><v>12</v>", " t=\"s\"><v>7</v>")))
                .write(path.resolve("x.xlsx"));
        Imported imported = folder.imported();

        assertThat(value(imported, "b", "GM0344", "2023JJ00")).isEqualTo(Value.of(13));
        assertThat(imported.warnings()).containsExactly(Warning.counted("damagedCells", 1, "", 3, "b", " (1)"));
    }

    @Test
    void aWorkbookThatExcelCallsStrictIsRead() throws IOException {
        var strict = Zipped.xlsx(Map.of("2023", table()));
        for (String part : List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels")) {
            strict.changed(
                    part,
                    xml -> xml.replace(
                            "http://schemas.openxmlformats.org/officeDocument/2006",
                            "http://purl.oclc.org/ooxml/officeDocument"));
        }
        strict.write(path.resolve("x.xlsx"));

        assertThat(value(folder.imported(), "a", "GM0344", "2023JJ00")).isEqualTo(Value.of(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
    void aWorkbookWithABrokenPartIsRefusedInDutch(String part) throws IOException {
        Zipped.xlsx(Map.of("2023", table()))
                .changed(part, _ -> "<?xml version=\"1.0\"?>\nKAPOT")
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("workbookBroken");
    }

    @Test
    void aLongTextThatManyCellsShareDoesNotKeepTheProgramBusy() throws IOException {
        String cells = "<c t=\"s\"><v>0</v></c>".repeat(3);
        var rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row r=\"").append(i).append("\">").append(cells).append("</row>");
        }
        var text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append((char) ('a' + i * 7 % 26));
        }
        Zipped.xlsx(Map.of("2023", rows.toString()))
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId98\" Type=\"x/sharedStrings\""
                                        + " Target=\"sharedStrings.xml\"/></Relationships>"))
                .with("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>")
                .write(path.resolve("x.xlsx"));

        assertThat(folder.reason()).isEqualTo("workbookBroken");
    }

    private static String table() {
        return Zipped.row(1, "code", "a", "b")
                + Zipped.row(2, "GM0141", "1", "11")
                + Zipped.row(3, "GM0363", "2", "12")
                + Zipped.row(4, "GM0344", "3", "13");
    }

    private static String ods(String... cells) {
        var row = new StringBuilder("<table:table-row>");
        for (String cell : cells) {
            row.append(
                    cell.matches("\\d+")
                            ? "<table:table-cell office:value-type=\"float\" office:value=\"" + cell + "\"/>"
                            : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                    + "</text:p></table:table-cell>");
        }
        return row + "</table:table-row>";
    }
}

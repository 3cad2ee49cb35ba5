package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.Zipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxPartsTest {
    @TempDir
    private Path path;

    private XlsxFile xlsx;

    @BeforeEach
    void emptyFolder() {
        xlsx = new XlsxFile(path);
    }

    @Test
    void partsAreFoundByTheirRelationsWhereverTheyAre() throws IOException {
        Row row = xlsx.rows(XlsxFile.shared(
                                "/texts/all.xml",
                                "<si><t>elders</t></si>",
                                "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")
                        .with("texts/all.xml", "<sst><si><t>elders</t></si></sst>"))
                .getFirst();
        assertThat(row.cell(0)).isEqualTo("elders");

        var up = XlsxFile.shared(
                "./../xl/x/../SHAREDSTRINGS.xml", "<si><t>ook</t></si>", "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>");
        assertThat(xlsx.rows(up).getFirst().cell(0)).isEqualTo("ook");
    }

    @Test
    void aChartSheetIsNoSheet() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Tabel", Zipped.row(1, "a"));
        sheets.put("Grafiek", "");
        var zipped = Zipped.xlsx(sheets)
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace(
                                "/worksheet\" Target=\"worksheets/sheet2", "/chartsheet\" Target=\"worksheets/sheet2"));

        assertThat(xlsx.open(zipped).sheets()).extracting(Sheet::name).containsExactly("Tabel");
    }

    @Test
    void aSheetIsFoundByItsName() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Een", Zipped.row(1, "a"));
        sheets.put("Twee", Zipped.row(1, "b"));
        Workbook book = xlsx.open(Zipped.xlsx(sheets));

        assertThat(book.kind()).isEqualTo(Workbook.Kind.XLSX);
        assertThat(book.sheet("Twee").orElseThrow().head(1).getFirst().cell(0)).isEqualTo("b");
        assertThat(book.sheet("Drie")).isEmpty();
        assertThat(book.sheets()).allMatch(Sheet::storesNumbers);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00%, 0.123, 12.3%", "0%, 1, 100%", "0.0, 0.123, 0.123", "'0.0\"%\"', 12.5, 12.5",
        "yyyy-mm-dd, 45292, 2024-01-01", "yyyy-mm-dd, -5, -5", "General, 1E3, 1000", "General, 0.10, 0.1",
        "General, -0.0, 0", "General, 1E18, 1.0E18", "General, 999999999999999999, 1.0E18", "General, tekst, tekst",
        "General, NaN, NaN", "0.0, 0.1000000000000000055, 0.1"
    })
    void aStoredNumberIsReadInTheMeaningOfItsStyle(String format, String stored, String meant) throws IOException {
        Row row = xlsx.rows(styled(format).changed("xl/worksheets/sheet1.xml", xml -> xml.replace("12345", stored)))
                .getFirst();

        assertThat(row.cell(0)).isEqualTo(meant);
    }

    @Test
    void stylesThatComeWithExcelAreKnownAndOthersMeanNothing() throws IOException {
        List<Row> rows =
                xlsx.rows("<row r=\"1\"><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>45292</v></c><c s=\"3\"><v>0.5</v></c>"
                        + "<c s=\"x\"><v>0.5</v></c></row>");

        assertThat(rows.getFirst().cells()).containsExactly("50%", "2024-01-01", "0.5", "0.5");
    }

    @Test
    void daysCanBeCountedFromNineteenHundredAndFour() throws IOException {
        for (String yes : List.of("1", "true")) {
            var zipped = Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"2\"><v>43830</v></c></row>"))
                    .changed(
                            "xl/workbook.xml",
                            xml -> xml.replace("<sheets>", "<workbookPr date1904=\"" + yes + "\"/><sheets>"));
            assertThat(xlsx.rows(zipped).getFirst().cell(0)).isEqualTo("2024-01-01");
        }
        var not = Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"2\"><v>45292</v></c></row>"))
                .changed("xl/workbook.xml", xml -> xml.replace("<sheets>", "<workbookPr date1904=\"0\"/><sheets>"));
        assertThat(xlsx.rows(not).getFirst().cell(0)).isEqualTo("2024-01-01");
    }

    @Test
    void onlyStylesOfCellsCount() throws IOException {
        var zipped = Zipped.xlsx(
                        Map.of("2023", "<row r=\"1\"><c s=\"0\"><v>0.5</v></c><c s=\"1\"><v>0.5</v></c></row>"))
                .changed(
                        "xl/styles.xml",
                        xml -> xml.replace("<cellXfs>", "<cellStyleXfs><xf numFmtId=\"10\"/></cellStyleXfs><cellXfs>")
                                .replace("</cellXfs>", "</cellXfs><dxfs><xf numFmtId=\"10\"/></dxfs>"));

        assertThat(xlsx.rows(zipped).getFirst().cells()).containsExactly("0.5", "50%");
    }

    @Test
    void aWorkbookWithoutStylesHasPlainNumbers() throws IOException {
        var zipped = Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"1\"><v>0.5</v></c></row>"))
                .changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("/styles\"", "/iets\""));

        assertThat(xlsx.rows(zipped).getFirst().cell(0)).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e \"x\">]><worksheet/>",
                "<worksheet><sheetData><row>",
                "<worksheet>&e;</worksheet>"
            })
    void aSheetThatIsNotSoundIsRefused(String xml) {
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> xlsx.rows(XlsxFile.workbook("").changed("xl/worksheets/sheet1.xml", _ -> xml)))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> xlsx.rows(XlsxFile.workbook("")
                                        .changed(
                                                "xl/_rels/workbook.xml.rels",
                                                xml -> xml.replace("sheet1.xml", "sheet9.xml"))))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void partsAreFoundWhateverTheirRelationsAreCalled() throws IOException {
        for (String id : "a b c d e f g h i j k l m n o p".split(" ")) {
            var zipped = XlsxFile.shared(
                            "sharedStrings.xml",
                            "<si><t>tekst</t></si>",
                            "<row r=\"1\"><c s=\"1\"><v>0.5</v></c><c t=\"s\"><v>0</v></c></row>")
                    .changed(
                            "xl/_rels/workbook.xml.rels",
                            xml -> xml.replace("rId99", id).replace("rId98", id + id));

            assertThat(xlsx.rows(zipped).getFirst().cells()).as(id).containsExactly("50%", "tekst");
        }
    }

    @Test
    void theWorkbookMayHaveANumberBehindItsName() throws IOException {
        var other = new Zipped()
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/metadata\""
                                + " Target=\"docProps/a.xml\"/><Relationship Id=\"b\" Type=\"x/officeDocument\""
                                + " Target=\"/xl/workbook22.xml\"/></Relationships>")
                .with("xl/workbook22.xml", "<workbook><sheets><sheet name=\"Een\" id=\"s\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook22.xml.rels",
                        "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\""
                                + " Target=\"sheet.xml\"/></Relationships>")
                .with("xl/sheet.xml", "<worksheet><sheetData>" + Zipped.row(1, "a") + "</sheetData></worksheet>");

        assertThat(xlsx.rows(other).getFirst().cells()).containsExactly("a");
    }

    private static Zipped styled(String format) {
        return Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"0\"><v>12345</v></c></row>"))
                .changed(
                        "xl/styles.xml",
                        xml -> xml.replace(
                                "<cellXfs><xf numFmtId=\"0\"/>",
                                "<numFmts><numFmt numFmtId=\"164\" formatCode=\""
                                        + format.replace("\"", "&quot;")
                                        + "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/>"));
    }
}

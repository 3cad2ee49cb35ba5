package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxSheetTest {
    private static final SheetLimits LIMITS = SheetLimits.of(5, 28);
    private static final String TEXTS = "<Relationship Id=\"rId98\" Type=\"x/sharedStrings\" Target=\"%s\"/>";

    @TempDir
    private Path path;

    @Test
    void rowsHaveTheirNumberAndCellsTheirColumnAndWhatTheyAreStoredAs() throws IOException {
        List<Row> rows =
                rows("<row r=\"3\"><c r=\"B3\"><v>12.50</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>12.50</t></is></c>"
                        + "<c><v>7</v></c></row><row><c><v>1</v></c></row>");

        assertThat(rows).extracting(Row::number).containsExactly(3, 4);
        assertThat(rows.getFirst().cells()).containsExactly("", "12.5", "", "12.50", "7");
        assertThat(rows.getFirst().storage())
                .containsExactly(Stored.TEXT, Stored.NUMBER, Stored.TEXT, Stored.TEXT, Stored.NUMBER);
        assertThat(rows.getLast().cells()).containsExactly("1");
    }

    @Test
    void columnsBeyondZHaveTwoLetters() throws IOException {
        List<Row> rows = rows("<row r=\"1\"><c r=\"AA1\"><v>1</v></c><c r=\"AB1\"><v>2</v></c></row>");

        assertThat(rows.getFirst().cell(26)).isEqualTo("1");
        assertThat(rows.getFirst().cell(27)).isEqualTo("2");
        assertThat(rows.getFirst().cells()).hasSize(28);
    }

    @Test
    void rowsWithNothingInThemAreNoRows() throws IOException {
        assertThat(rows("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><v></v></c></row>" + Zipped.row(2, "a")))
                .extracting(Row::number)
                .containsExactly(2);
    }

    @Test
    void noMoreRowsAreReadThanTheLimitAndAHeader() throws IOException {
        var six = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            six.append(Zipped.row(i, "a", "b"));
        }
        assertThat(rows(six.toString())).hasSize(6);

        var refused = catchThrowableOfType(SheetException.class, () -> rows(six + Zipped.row(7, "a")));
        assertThat(refused.reason()).isEqualTo("tooManyRows");
        assertThat(refused.arguments()).containsExactly("x.xlsx", 5);
    }

    @Test
    void noMoreColumnsAreReadThanTheLimit() {
        var refused =
                catchThrowableOfType(SheetException.class, () -> rows("<row r=\"1\"><c r=\"AC1\"><v>1</v></c></row>"));

        assertThat(refused.reason()).isEqualTo("tooManyColumns");
        assertThat(refused.arguments()).containsExactly("x.xlsx", 28);
    }

    @Test
    void anEmptyCellBeyondTheLimitIsNoColumn() throws IOException {
        assertThat(rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZ1\" s=\"1\"/></row>"))
                .hasSize(1);
    }

    @Test
    void theReaderStopsWhenItHasSeenEnough() throws IOException {
        Sheet sheet = sheet(workbook(Zipped.row(1, "a") + Zipped.row(2, "b") + Zipped.row(3, "c")));

        assertThat(sheet.head(2)).extracting(row -> row.cell(0)).containsExactly("a", "b");
        assertThat(sheet.head(0)).isEmpty();
        assertThat(sheet.head(9)).hasSize(3);
    }

    @Test
    void theResultOfAFormulaIsReadAndCounted() throws IOException {
        Row row = rows("<row r=\"1\"><c><f>A1</f><v>12</v></c><c"
                        + " t=\"str\"><f>A1</f><v></v></c><c><f>A1</f></c><c><v>3</v></c></row>")
                .getFirst();

        assertThat(row.cells()).containsExactly("12", "", "", "3");
        assertThat(row.formulas()).isEqualTo(2);
        assertThat(row.stored(2)).isEqualTo(Stored.UNCALCULATED);
        assertThat(row.filled()).isEqualTo(3);
    }

    @Test
    void aRowWithNothingButALostCellIsNotBlank() throws IOException {
        assertThat(rows("<row r=\"1\"><c><f>A1</f></c></row><row r=\"2\"><c t=\"s\"><v>4</v></c></row>"))
                .hasSize(2);
    }

    @Test
    void truthFaultsAndTextsAreText() throws IOException {
        Row row = rows("<row r=\"1\"><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
                        + "<c t=\"str\"><v>12</v></c><c t=\"d\"><v>2023-01-01</v></c></row>")
                .getFirst();

        assertThat(row.cells()).containsExactly("ja", "nee", "#DIV/0!", "12", "2023-01-01");
        assertThat(row.storage()).containsOnly(Stored.TEXT);
    }

    @Test
    void sharedTextsAreFoundByTheirNumberAndDamagedWithoutOne() throws IOException {
        Row row = rows(shared(
                        "sharedStrings.xml",
                        "<si><t>eerste</t></si><si><r><t>twee</t></r><r><t>delig</t></r><rPh><t>klank</t></rPh></si>",
                        "<row r=\"1\"><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c>"
                                + "<c t=\"s\"><v>-1</v></c></row>"))
                .getFirst();

        assertThat(row.cells()).containsExactly("tweedelig", "eerste", "", "");
        assertThat(row.storage()).containsExactly(Stored.TEXT, Stored.TEXT, Stored.DAMAGED, Stored.DAMAGED);
    }

    @Test
    void aPieceAboveTheLineIsKeptApartFromWhatFollows() throws IOException {
        String raised = "<rPr><vertAlign val=\"superscript\"/></rPr>";
        String lowered = "<rPr><vertAlign val=\"subscript\"/></rPr>";
        Row row = rows(shared(
                        "sharedStrings.xml",
                        "<si><r><t>12</t></r><r>" + raised + "<t>1)</t></r><r><t>34</t></r></si><si><r><t>CO</t></r><r>"
                                + lowered + "<t>2</t></r></si><si><r><t>5</t></r><r>" + raised + "<t>a</t></r></si>",
                        "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c></row>"))
                .getFirst();

        assertThat(row.cells()).containsExactly("12¹⁾34", "CO2", "5 a");
    }

    @Test
    void aTextInACellHasAnEnd() {
        String longest = "x".repeat(40_000);
        String two = "<si><r><t>" + longest + "</t></r><r><t>%s</t></r></si>";

        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> rows(shared(
                                        "sharedStrings.xml",
                                        two.formatted("y"),
                                        "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")))
                        .reason())
                .isEqualTo("workbookBroken");
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> rows("<row r=\"1\"><c t=\"str\"><v>" + longest + "y</v></c></row>"))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() throws IOException {
        String longest = "x".repeat(40_000);

        assertThat(rows("<row r=\"1\"><c t=\"str\"><v>" + longest + "</v></c></row>")
                        .getFirst()
                        .cell(0))
                .isEqualTo(longest);
    }

    @Test
    void textInElementsInElementsIsTextAndEndlessNestingIsBroken() throws IOException {
        String nested = "<row r=\"1\"><c t=\"str\"><v>%s</v></c></row>";

        assertThat(rows(nested.formatted("<b>".repeat(40) + "diep" + "</b>".repeat(40) + "er"))
                        .getFirst()
                        .cell(0))
                .isEqualTo("dieper");
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> rows(nested.formatted("<b>".repeat(9_999) + "</b>".repeat(9_999))))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void partsAreFoundByTheirRelationsWhereverTheyAre() throws IOException {
        Row row = rows(shared("/texts/all.xml", "<si><t>elders</t></si>", "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")
                        .with("texts/all.xml", "<sst><si><t>elders</t></si></sst>"))
                .getFirst();
        assertThat(row.cell(0)).isEqualTo("elders");

        var up = shared(
                "./../xl/x/../SHAREDSTRINGS.xml", "<si><t>ook</t></si>", "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>");
        assertThat(rows(up).getFirst().cell(0)).isEqualTo("ook");
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

        assertThat(open(zipped).sheets()).extracting(Sheet::name).containsExactly("Tabel");
    }

    @Test
    void aSheetIsFoundByItsName() throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("Een", Zipped.row(1, "a"));
        sheets.put("Twee", Zipped.row(1, "b"));
        Workbook book = open(Zipped.xlsx(sheets));

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
        Row row = rows(styled(format).changed("xl/worksheets/sheet1.xml", xml -> xml.replace("12345", stored)))
                .getFirst();

        assertThat(row.cell(0)).isEqualTo(meant);
    }

    @Test
    void stylesThatComeWithExcelAreKnownAndOthersMeanNothing() throws IOException {
        List<Row> rows =
                rows("<row r=\"1\"><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>45292</v></c><c s=\"3\"><v>0.5</v></c>"
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
            assertThat(rows(zipped).getFirst().cell(0)).isEqualTo("2024-01-01");
        }
        var not = Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"2\"><v>45292</v></c></row>"))
                .changed("xl/workbook.xml", xml -> xml.replace("<sheets>", "<workbookPr date1904=\"0\"/><sheets>"));
        assertThat(rows(not).getFirst().cell(0)).isEqualTo("2024-01-01");
    }

    @Test
    void onlyStylesOfCellsCount() throws IOException {
        var zipped = Zipped.xlsx(
                        Map.of("2023", "<row r=\"1\"><c s=\"0\"><v>0.5</v></c><c s=\"1\"><v>0.5</v></c></row>"))
                .changed(
                        "xl/styles.xml",
                        xml -> xml.replace("<cellXfs>", "<cellStyleXfs><xf numFmtId=\"10\"/></cellStyleXfs><cellXfs>")
                                .replace("</cellXfs>", "</cellXfs><dxfs><xf numFmtId=\"10\"/></dxfs>"));

        assertThat(rows(zipped).getFirst().cells()).containsExactly("0.5", "50%");
    }

    @Test
    void aWorkbookWithoutStylesHasPlainNumbers() throws IOException {
        var zipped = Zipped.xlsx(Map.of("2023", "<row r=\"1\"><c s=\"1\"><v>0.5</v></c></row>"))
                .changed("xl/_rels/workbook.xml.rels", xml -> xml.replace("/styles\"", "/iets\""));

        assertThat(rows(zipped).getFirst().cell(0)).isEqualTo("0.5");
    }

    @Test
    void whatIsHiddenIsNotGivenAndSaid() throws IOException {
        Sheet sheet =
                sheet(Zipped.xlsx(Map.of("2023", hiding(2, 3, 5) + "<row r=\"9\" hidden=\"1\"><c r=\"A9\"/></row>"))
                        .changed(
                                "xl/worksheets/sheet1.xml",
                                xml -> xml.replace(
                                        "<sheetData>",
                                        "<cols><col min=\"2\" max=\"3\" width=\"0\"/><col min=\"4\" max=\"4\""
                                                + " width=\"9\"/></cols><sheetData>")));
        var rows = new ArrayList<Row>();
        Hidden hidden = sheet.read(rows::add);

        assertThat(rows).extracting(Row::number).containsExactly(1, 4, 6);
        assertThat(rows.getFirst().cells()).containsExactly("a1", "", "", "d1");
        assertThat(hidden).isEqualTo(new Hidden(3, "2-3, 5", List.of("B (b1)", "C (c1)"), List.of()));
        assertThat(hidden.isEmpty()).isFalse();
    }

    @Test
    void ofManyHiddenRowsTheFirstRangesAreNamed() {
        var parts = new HiddenParts(List.of());
        for (int row : new int[] {2, 4, 6, 8, 10}) {
            parts.row(row);
        }
        assertThat(parts.found().rowNumbers()).isEqualTo("2, 4, 6, 8, 10");
        parts.row(12);
        assertThat(parts.found().rowNumbers()).isEqualTo("2, 4, 6, 8, 10, ...");
        assertThat(parts.found().rows()).isEqualTo(6);
    }

    @Test
    void aHiddenColumnIsNamedByItsLetterAndItsFirstText() {
        var parts = new HiddenParts(List.of());
        parts.hideColumns(1, 4);

        assertThat(parts.hides(0, "a")).isFalse();
        assertThat(parts.hides(4, "a")).isFalse();
        assertThat(parts.hides(3, "x".repeat(60))).isTrue();
        assertThat(parts.hides(1, " ")).isTrue();
        assertThat(parts.hides(1, "later")).isTrue();
        assertThat(parts.hides(2, "y".repeat(61))).isTrue();
        assertThat(parts.found().columns())
                .containsExactly("B", "C (" + "y".repeat(60) + "...)", "D (" + "x".repeat(60) + ")");
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
                                () -> rows(workbook("").changed("xl/worksheets/sheet1.xml", _ -> xml)))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> rows(workbook("")
                                        .changed(
                                                "xl/_rels/workbook.xml.rels",
                                                xml -> xml.replace("sheet1.xml", "sheet9.xml"))))
                        .reason())
                .isEqualTo("workbookBroken");
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

    private static Zipped shared(String target, String texts, String rows) {
        return Zipped.xlsx(Map.of("2023", rows))
                .changed(
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replace("</Relationships>", TEXTS.formatted(target) + "</Relationships>"))
                .with("xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
    }

    private static String hiding(int... hidden) {
        var rows = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            rows.append(Zipped.row(i, "a" + i, "b" + i, "c" + i, "d" + i));
        }
        String all = rows.toString();
        for (int row : hidden) {
            all = all.replace("<row r=\"" + row + "\"", "<row hidden=\"1\" r=\"" + row + "\"");
        }
        return all;
    }

    private static Zipped workbook(String rows) {
        return Zipped.xlsx(Map.of("2023", rows));
    }

    private List<Row> rows(String rows) throws IOException {
        return rows(workbook(rows));
    }

    private List<Row> rows(Zipped zipped) throws IOException {
        var rows = new ArrayList<Row>();
        sheet(zipped).read(rows::add);
        return rows;
    }

    private Sheet sheet(Zipped zipped) throws IOException {
        return open(zipped).sheets().getFirst();
    }

    private Workbook open(Zipped zipped) throws IOException {
        Path file = path.resolve("x.xlsx");
        zipped.write(file);
        return Workbook.open("x.xlsx", file, LIMITS, stream -> stream);
    }

    @Test
    void partsAreFoundWhateverTheirRelationsAreCalled() throws IOException {
        for (String id : "a b c d e f g h i j k l m n o p".split(" ")) {
            var zipped = shared(
                            "sharedStrings.xml",
                            "<si><t>tekst</t></si>",
                            "<row r=\"1\"><c s=\"1\"><v>0.5</v></c><c t=\"s\"><v>0</v></c></row>")
                    .changed(
                            "xl/_rels/workbook.xml.rels",
                            xml -> xml.replace("rId99", id).replace("rId98", id + id));

            assertThat(rows(zipped).getFirst().cells()).as(id).containsExactly("50%", "tekst");
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

        assertThat(rows(other).getFirst().cells()).containsExactly("a");
    }
}

package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.Zipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {
    @TempDir
    private Path path;

    private XlsxFile xlsx;

    @BeforeEach
    void emptyFolder() {
        xlsx = new XlsxFile(path);
    }

    @Test
    void rowsHaveTheirNumberAndCellsTheirColumnAndWhatTheyAreStoredAs() throws IOException {
        List<Row> rows = xlsx.rows(
                "<row r=\"3\"><c r=\"B3\"><v>12.50</v></c><c r=\"D3\" t=\"inlineStr\"><is><t>12.50</t></is></c>"
                        + "<c><v>7</v></c></row><row><c><v>1</v></c></row>");

        assertThat(rows).extracting(Row::number).containsExactly(3, 4);
        assertThat(rows.getFirst().cells()).containsExactly("", "12.5", "", "12.50", "7");
        assertThat(rows.getFirst().storage())
                .containsExactly(Stored.TEXT, Stored.NUMBER, Stored.TEXT, Stored.TEXT, Stored.NUMBER);
        assertThat(rows.getLast().cells()).containsExactly("1");
    }

    @Test
    void columnsBeyondZHaveTwoLetters() throws IOException {
        List<Row> rows = xlsx.rows("<row r=\"1\"><c r=\"AA1\"><v>1</v></c><c r=\"AB1\"><v>2</v></c></row>");

        assertThat(rows.getFirst().cell(26)).isEqualTo("1");
        assertThat(rows.getFirst().cell(27)).isEqualTo("2");
        assertThat(rows.getFirst().cells()).hasSize(28);
    }

    @Test
    void rowsWithNothingInThemAreNoRows() throws IOException {
        assertThat(xlsx.rows("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><v></v></c></row>" + Zipped.row(2, "a")))
                .extracting(Row::number)
                .containsExactly(2);
    }

    @Test
    void noMoreRowsAreReadThanTheLimitAndAHeader() throws IOException {
        var six = new StringBuilder();
        for (int i = 1; i <= 6; i++) {
            six.append(Zipped.row(i, "a", "b"));
        }
        assertThat(xlsx.rows(six.toString())).hasSize(6);

        var refused = catchThrowableOfType(SheetException.class, () -> xlsx.rows(six + Zipped.row(7, "a")));
        assertThat(refused.reason()).isEqualTo("tooManyRows");
        assertThat(refused.arguments()).containsExactly("x.xlsx", 5);
    }

    @Test
    void noMoreColumnsAreReadThanTheLimit() {
        var refused = catchThrowableOfType(
                SheetException.class, () -> xlsx.rows("<row r=\"1\"><c r=\"AC1\"><v>1</v></c></row>"));

        assertThat(refused.reason()).isEqualTo("tooManyColumns");
        assertThat(refused.arguments()).containsExactly("x.xlsx", 28);
    }

    @Test
    void anEmptyCellBeyondTheLimitIsNoColumn() throws IOException {
        assertThat(xlsx.rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"ZZ1\" s=\"1\"/></row>"))
                .hasSize(1);
    }

    @Test
    void theReaderStopsWhenItHasSeenEnough() throws IOException {
        Sheet sheet = xlsx.sheet(XlsxFile.workbook(Zipped.row(1, "a") + Zipped.row(2, "b") + Zipped.row(3, "c")));

        assertThat(sheet.head(2)).extracting(row -> row.cell(0)).containsExactly("a", "b");
        assertThat(sheet.head(0)).isEmpty();
        assertThat(sheet.head(9)).hasSize(3);
    }

    @Test
    void theResultOfAFormulaIsReadAndCounted() throws IOException {
        Row row = xlsx.rows("<row r=\"1\"><c><f>A1</f><v>12</v></c><c"
                        + " t=\"str\"><f>A1</f><v></v></c><c><f>A1</f></c><c><v>3</v></c></row>")
                .getFirst();

        assertThat(row.cells()).containsExactly("12", "", "", "3");
        assertThat(row.formulas()).isEqualTo(2);
        assertThat(row.stored(2)).isEqualTo(Stored.UNCALCULATED);
        assertThat(row.filled()).isEqualTo(3);
    }

    @Test
    void aRowWithNothingButALostCellIsNotBlank() throws IOException {
        assertThat(xlsx.rows("<row r=\"1\"><c><f>A1</f></c></row><row r=\"2\"><c t=\"s\"><v>4</v></c></row>"))
                .hasSize(2);
    }

    @Test
    void truthFaultsAndTextsAreText() throws IOException {
        Row row = xlsx.rows("<row r=\"1\"><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
                        + "<c t=\"str\"><v>12</v></c><c t=\"d\"><v>2023-01-01</v></c></row>")
                .getFirst();

        assertThat(row.cells()).containsExactly("ja", "nee", "#DIV/0!", "12", "2023-01-01");
        assertThat(row.storage()).containsOnly(Stored.TEXT);
    }

    @Test
    void sharedTextsAreFoundByTheirNumberAndDamagedWithoutOne() throws IOException {
        Row row = xlsx.rows(XlsxFile.shared(
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
        Row row = xlsx.rows(XlsxFile.shared(
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
                                () -> xlsx.rows(XlsxFile.shared(
                                        "sharedStrings.xml",
                                        two.formatted("y"),
                                        "<row r=\"1\"><c t=\"s\"><v>0</v></c></row>")))
                        .reason())
                .isEqualTo("workbookBroken");
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> xlsx.rows("<row r=\"1\"><c t=\"str\"><v>" + longest + "y</v></c></row>"))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() throws IOException {
        String longest = "x".repeat(40_000);

        assertThat(xlsx.rows("<row r=\"1\"><c t=\"str\"><v>" + longest + "</v></c></row>")
                        .getFirst()
                        .cell(0))
                .isEqualTo(longest);
    }

    @Test
    void textInElementsInElementsIsTextAndEndlessNestingIsBroken() throws IOException {
        String nested = "<row r=\"1\"><c t=\"str\"><v>%s</v></c></row>";

        assertThat(xlsx.rows(nested.formatted("<b>".repeat(40) + "diep" + "</b>".repeat(40) + "er"))
                        .getFirst()
                        .cell(0))
                .isEqualTo("dieper");
        assertThat(catchThrowableOfType(
                                SheetException.class,
                                () -> xlsx.rows(nested.formatted("<b>".repeat(9_999) + "</b>".repeat(9_999))))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void whatIsHiddenIsNotGivenAndSaid() throws IOException {
        Sheet sheet = xlsx.sheet(
                Zipped.xlsx(Map.of("2023", hiding(2, 3, 5) + "<row r=\"9\" hidden=\"1\"><c r=\"A9\"/></row>"))
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
}

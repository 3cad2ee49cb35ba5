package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.Zipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsSheetTest {
    private static final SheetLimits LIMITS = SheetLimits.of(5, 6);

    @TempDir
    private Path path;

    @Test
    void cellsAreReadAsWhatTheyAreStoredAs() throws IOException {
        Row row = rows(row(text("code")
                        + cell("float", "value=\"1.250\"")
                        + cell("currency", "value=\"12\"")
                        + cell("percentage", "value=\"0.103\"")
                        + cell("date", "date-value=\"2023-05-01T10:00:00\"")
                        + cell("date", "date-value=\"2023\"")))
                .getFirst();

        assertThat(row.cells()).containsExactly("code", "1.25", "12", "10.3%", "2023-05-01", "2023");
        assertThat(row.storage())
                .containsExactly(Stored.TEXT, Stored.NUMBER, Stored.NUMBER, Stored.NUMBER, Stored.TEXT, Stored.TEXT);
    }

    @Test
    void aNumberThatIsNoneStaysWhatIsStored() throws IOException {
        assertThat(rows(row(cell("float", "value=\"twaalf\""))).getFirst().cell(0))
                .isEqualTo("twaalf");
    }

    @Test
    void rowsAndCellsThatAreRepeatedAreWrittenOut() throws IOException {
        String twice = "<table:table-row table:number-rows-repeated=\"2\">";
        List<Row> rows = rows(row(text("a"))
                + row(times(3, ""))
                + row(times(2, "") + times(2, "<text:p>b</text:p>") + text("c")).replace("<table:table-row>", twice)
                + row(text("d")));

        assertThat(rows).extracting(Row::number).containsExactly(1, 3, 4, 5);
        assertThat(rows.get(1).cells()).containsExactly("", "", "b", "b", "c");
        assertThat(rows.get(2).cells()).isEqualTo(rows.get(1).cells());
    }

    @Test
    void emptyRowsAndCellsToTheEndOfTheSheetAreNotWrittenOut() throws IOException {
        String many = "<table:table-row table:number-rows-repeated=\"1048000\">";
        List<Row> rows = rows(row(text("a") + times(16_384, ""))
                + row(times(16_384, "")).replace("<table:table-row>", many)
                + row(text("b")));

        assertThat(rows).extracting(Row::number).containsExactly(1, 1_048_002);
    }

    @Test
    void noMoreRowsAreReadThanTheLimitAndAHeader() throws IOException {
        String six = "<table:table-row table:number-rows-repeated=\"6\">" + text("a") + "</table:table-row>";
        assertThat(rows(six)).hasSize(6);

        var refused = catchThrowableOfType(SheetException.class, () -> rows(six + row(text("b"))));
        assertThat(refused.reason()).isEqualTo("tooManyRows");
        assertThat(refused.arguments()).containsExactly("x.ods", 5);
    }

    @Test
    void noMoreColumnsAreReadThanTheLimit() throws IOException {
        assertThat(rows(row(times(6, "<text:p>a</text:p>"))).getFirst().cells()).hasSize(6);

        var refused = catchThrowableOfType(
                SheetException.class, () -> rows(row(times(5, "<text:p>a</text:p>") + times(2, "<text:p>b</text:p>"))));
        assertThat(refused.reason()).isEqualTo("tooManyColumns");
        assertThat(refused.arguments()).containsExactly("x.ods", 6);
    }

    @Test
    void theReaderStopsWhenItHasSeenEnough() throws IOException {
        Sheet sheet = sheet(table(row(text("a")) + row(text("b")) + row(text("c"))));

        assertThat(sheet.head(2)).extracting(row -> row.cell(0)).containsExactly("a", "b");
        assertThat(sheet.storesNumbers()).isTrue();
    }

    @Test
    void theResultOfAFormulaIsReadAndCountedAndOneWithoutIsLost() throws IOException {
        Row row = rows(row(cell("float", "value=\"3\" table:formula=\"of:=A1\"")
                        + "<table:table-cell table:formula=\"of:=A1\"/>"
                        + cell("string", "formula=\"of:=A1\"")))
                .getFirst();

        assertThat(row.cell(0)).isEqualTo("3");
        assertThat(row.stored(1)).isEqualTo(Stored.UNCALCULATED);
        assertThat(row.formulas()).isEqualTo(2);
    }

    @Test
    void paragraphsAreLinesAndNotesAreNoText() throws IOException {
        Row row = rows(row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>noot</text:p>"
            + "</office:annotation><text:p>een<text:s/>twee<text:tab/>drie</text:p><text:p>vier<text:line-break/>vijf"
            + "</text:p></table:table-cell>"))
                .getFirst();

        assertThat(row.cell(0)).isEqualTo("een twee drie\nvier vijf");
    }

    @Test
    void aPieceAboveTheLineIsKeptApartAndOneInAnotherFormIsNot() throws IOException {
        String styles = style("text", "T1", "<style:text-properties style:text-position=\"super 58%\"/>")
                + style("text", "T2", "<style:text-properties style:text-position=\"33% 58%\"/>")
                + style("text", "T3", "<style:text-properties style:text-position=\"sub 58%\"/>")
                + style("text", "T4", "<style:text-properties style:text-position=\"0% 100%\"/>");
        Row row = rows(styled(styles, row(text(span("T1")) + text(span("T2")) + text(span("T3")) + text(span("T4")))))
                .getFirst();

        assertThat(row.cells()).containsExactly("12¹", "12¹", "121", "121");
    }

    @Test
    void aTextInACellHasAnEnd() {
        String longest = "x".repeat(40_000);

        assertThat(catchThrowableOfType(SheetException.class, () -> rows(row(text(longest + "y"))))
                        .reason())
                .isEqualTo("workbookBroken");
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() throws IOException {
        String longest = "x".repeat(40_000);

        assertThat(rows(row(text(longest))).getFirst().cell(0)).isEqualTo(longest);
    }

    @Test
    void whatIsHiddenIsNotGivenAndSaid() throws IOException {
        Sheet sheet = sheet(table("<table:table-column/><table:table-column table:visibility=\"collapse\""
                + " table:number-columns-repeated=\"2\"/><table:table-column/>"
                + abcd(1)
                + abcd(2).replace(
                                "<table:table-row>",
                                "<table:table-row table:visibility=\"collapse\"" + " table:number-rows-repeated=\"2\">")
                + "<table:table-row-group table:display=\"false\">" + abcd(4) + "</table:table-row-group>"
                + "<table:table-row-group>" + abcd(5) + "</table:table-row-group>"
                + row("<table:table-cell/>")
                        .replace("<table:table-row>", "<table:table-row table:visibility=\"filter\">")
                + abcd(7)));
        var rows = new ArrayList<Row>();
        Hidden hidden = sheet.read(rows::add);

        assertThat(rows).extracting(Row::number).containsExactly(1, 5, 7);
        assertThat(rows.getFirst().cells()).containsExactly("a1", "", "", "d1");
        assertThat(hidden).isEqualTo(new Hidden(3, "2-4", List.of("B (b1)", "C (c1)"), List.of()));
    }

    @Test
    void columnsInAGroupThatIsClosedAreHidden() throws IOException {
        Sheet sheet = sheet(table("<table:table-column/><table:table-column-group table:display=\"false\">"
                + "<table:table-column/></table:table-column-group><table:table-column/>" + abcd(1)));
        var rows = new ArrayList<Row>();

        assertThat(sheet.read(rows::add).columns()).containsExactly("B (b1)");
        assertThat(rows.getFirst().cells()).containsExactly("a1", "", "c1", "d1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0cm", "0.00in", "0"})
    void aRowOrColumnWithoutAnySizeIsHidden(String size) throws IOException {
        String styles = style("table-row", "ro2", "<style:table-row-properties style:row-height=\"" + size + "\"/>")
                + style("table-column", "co2", "<style:table-column-properties style:column-width=\"" + size + "\"/>");
        Sheet sheet = sheet(styled(
                styles,
                "<table:table-column/><table:table-column table:style-name=\"co2\"/>"
                        + abcd(1)
                        + abcd(2).replace("<table:table-row>", "<table:table-row table:style-name=\"ro2\">")));

        assertThat(sheet.read(_ -> true)).isEqualTo(new Hidden(1, "2", List.of("B (b1)"), List.of()));
    }

    @Test
    void aRowWithASizeIsShown() throws IOException {
        String styles = style("table-row", "ro2", "<style:table-row-properties style:row-height=\"0.45cm\"/>");
        Sheet sheet = sheet(
                styled(styles, abcd(1).replace("<table:table-row>", "<table:table-row table:style-name=\"ro2\">")));

        assertThat(sheet.read(_ -> true)).isEqualTo(Hidden.NONE);
    }

    @Test
    void everySheetHasItsOwnRowsAndHiddenOnesAreNamed() throws IOException {
        String styles = style("table", "ta2", "<style:table-properties table:display=\"false\"/>");
        String tables = named("Een", row(text("a")))
                + named("Oud", row(text("b"))).replace("<table:table ", "<table:table table:style-name=\"ta2\" ")
                + named("Twee", row(text("c")));
        List<Sheet> sheets = open(withStyles(styles, tables)).sheets();

        assertThat(sheets).extracting(Sheet::name).containsExactly("Een", "Twee");
        assertThat(sheets.getFirst().head(9)).extracting(row -> row.cell(0)).containsExactly("a");
        assertThat(sheets.getLast().head(9)).extracting(row -> row.cell(0)).containsExactly("c");
        assertThat(sheets.getLast().read(_ -> true).sheets()).containsExactly("Oud");
    }

    @Test
    void aDocumentWithHiddenSheetsOnlyIsRefusedWithTheirNames() {
        String styles = style("table", "ta2", "<style:table-properties table:display=\"false\"/>");
        String hidden = named("Oud", row(text("b"))).replace("<table:table ", "<table:table table:style-name=\"ta2\" ");
        var refused = catchThrowableOfType(SheetException.class, () -> open(withStyles(styles, hidden)));

        assertThat(refused.reason()).isEqualTo("allHidden");
        assertThat(refused.arguments()).containsExactly("x.ods", "Oud");
    }

    @Test
    void aTextDocumentIsADocument() throws IOException {
        assertThat(open(Zipped.ods("")).kind()).isEqualTo(Workbook.Kind.DOCUMENT);
        assertThat(open(table(row(text("a")))).kind()).isEqualTo(Workbook.Kind.ODS);
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String times(int times, String inside) {
        return "<table:table-cell table:number-columns-repeated=\"" + times + "\">" + inside + "</table:table-cell>";
    }

    private static String cell(String type, String attributes) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attributes
                + "><text:p>getoond</text:p></table:table-cell>";
    }

    private static String span(String style) {
        return "12<text:span text:style-name=\"" + style + "\">1</text:span>";
    }

    private static String abcd(int row) {
        return row(text("a" + row) + text("b" + row) + text("c" + row) + text("d" + row));
    }

    private static String style(String family, String name, String properties) {
        return "<style:style style:name=\"" + name + "\" style:family=\"" + family + "\">" + properties
                + "</style:style>";
    }

    private static String named(String name, String rows) {
        return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
    }

    private static Zipped table(String rows) {
        return Zipped.ods(named("2023", rows));
    }

    private static Zipped styled(String styles, String rows) {
        return withStyles(styles, named("2023", rows));
    }

    private static Zipped withStyles(String styles, String tables) {
        return Zipped.ods(tables)
                .changed(
                        "content.xml",
                        xml -> xml.replace("xmlns:text", "xmlns:style=\"urn:s\" xmlns:text")
                                .replace(
                                        "<office:body>",
                                        "<office:automatic-styles>" + styles
                                                + "</office:automatic-styles><office:body>"));
    }

    private List<Row> rows(String rows) throws IOException {
        return rows(table(rows));
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
        Path file = path.resolve("x.ods");
        zipped.write(file);
        return Workbook.open("x.ods", file, LIMITS, stream -> stream);
    }
}

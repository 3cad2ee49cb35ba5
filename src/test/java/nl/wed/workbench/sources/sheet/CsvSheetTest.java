package nl.wed.workbench.sources.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @Test
    void everyLineWithSomethingInItIsARowWithItsNumber() throws IOException {
        List<Row> rows = rows("\uFEFFa;b\n\n;;\n1;2;3\n\"x\ny\";4\n5\n");

        assertThat(rows).extracting(Row::number).containsExactly(1, 4, 5, 7);
        assertThat(rows)
                .extracting(Row::cells)
                .containsExactly(List.of("a", "b"), List.of("1", "2", "3"), List.of("x\ny", "4"), List.of("5"));
        assertThat(rows.getFirst().isNumber(0)).isFalse();
        assertThat(sheet("a;b\n").storesNumbers()).isFalse();
        assertThat(sheet("a;b\n").name()).isEmpty();
    }

    @Test
    void aTextWithoutAMarkKeepsItsFirstLetter() throws IOException {
        assertThat(rows("a;b\n").getFirst().cell(0)).isEqualTo("a");
    }

    @Test
    void lettersThatWereMisreadBeforeAreSetRight() throws IOException {
        assertThat(rows("SÃºdwest;Ã‰Ã©n;Súdwest\n").getFirst().cells()).containsExactly("Súdwest", "Één", "Súdwest");
        assertThat(Misread.repaired("Ãœber")).isEqualTo("Über");
        assertThat(Misread.repaired("Ã\u0089\u0089n")).isEqualTo("Ã\u0089\u0089n");
    }

    @Test
    void noMoreRowsAndColumnsAreReadThanTheLimits() throws IOException {
        assertThat(rows("a;b;c;d\n" + "1;2\n".repeat(3))).hasSize(4);

        var rows = catchThrowableOfType(SheetException.class, () -> rows("a;b\n" + "1;2\n".repeat(4)));
        assertThat(rows.reason()).isEqualTo("tooManyRows");
        assertThat(rows.arguments()).containsExactly("x.csv", 3);

        var columns = catchThrowableOfType(SheetException.class, () -> rows("a;b\n1;2;3;4;5\n"));
        assertThat(columns.reason()).isEqualTo("tooManyColumns");
        assertThat(columns.arguments()).containsExactly("x.csv", 4);
    }

    @Test
    void theReaderStopsWhenItHasSeenEnough() throws IOException {
        assertThat(sheet("a\nb\n" + "c\n".repeat(9)).head(2)).hasSize(2);
    }

    @Test
    void aCellThatIsNeverClosedIsBroken() {
        assertThat(catchThrowableOfType(SheetException.class, () -> rows("a;b\n1;\"2\n" + "x".repeat(5 << 20)))
                        .reason())
                .isEqualTo("csvBroken");
    }

    @Test
    void theEncodingIsThatOfTheFile() throws IOException {
        var windows = Charset.forName("windows-1252");
        byte[] bytes = "é;b\n".getBytes(windows);
        var sheet = new CsvSheet("x.csv", () -> new ByteArrayInputStream(bytes), windows, ';', SheetLimits.of(3, 4));

        assertThat(sheet.head(1).getFirst().cell(0)).isEqualTo("é");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a;b;c\\n1;2;3\\n ! ;",
                "a,b,c\\n1,2,3\\n ! ','",
                "a|b\\n1|2\\n ! |",
                "a;b\\n1,5;2,5\\n3,5;4,5\\n ! ;",
                "onderwerp;plaats;deel\\nJeugd, 0 tot 18, alle;Almelo;1,5\\nJeugd, 18 tot 23, alle;Almelo;2,5\\n ! ;",
                "a,b,c\\n1;1,2,3\\n2;2,3,4\\n ! ','",
                "titel\\na;b\\n1;2\\n ! ;",
                "titel\\nnog een\\nen nog een\\na;b\\n1;2\\nbron\\nnoot ! ;"
            })
    void theDelimiterCutsAtLeastHalfOfTheLinesIntoTheSameNumberOfCells(String head, char delimiter) {
        assertThat(Delimiters.find(head.replace("\\n", "\n").strip())).contains(delimiter);
    }

    @Test
    void tabsAreADelimiterToo() {
        assertThat(Delimiters.find("code;aantal\n")).as("a header alone").contains(';');
        assertThat(Delimiters.find("a\tb\n1\t2\n")).contains('\t');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "een brief\nzonder tabel\n",
                "Beste allemaal,\ntot morgen\n",
                "a;b\nregel\nregel\nregel\n1;2\n",
                "a;b\n1;2;3\n1;2;3;4\n\n\n",
                ""
            })
    void aTextOfWhichFewerLinesAreAlikeIsNoTable(String head) {
        assertThat(Delimiters.find(head)).isEmpty();
    }

    @Test
    void onlyTheFirstLinesDecide() {
        assertThat(Delimiters.find("a;b\n".repeat(60) + "x,y,z\n".repeat(500))).contains(';');
    }

    @Test
    void columnsAreNamedAsSpreadsheetsDo() {
        assertThat(List.of(0, 25, 26, 27, 51, 52, 701, 702))
                .extracting(Row::letters)
                .containsExactly("A", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void aCellBeyondTheEndOfARowIsEmptyText() {
        var row = new Row(1, List.of(" a ", "b"), List.of(Stored.NUMBER), 0);

        assertThat(row.cell(0)).isEqualTo("a");
        assertThat(row.cell(2)).isEmpty();
        assertThat(row.isNumber(0)).isTrue();
        assertThat(row.stored(1)).isEqualTo(Stored.TEXT);
    }

    @Test
    void whatIsLostIsSomethingToo() {
        var lost = new Row(1, List.of("", "", " "), List.of(Stored.UNCALCULATED, Stored.DAMAGED, Stored.TEXT), 0);

        assertThat(lost.isBlank()).isFalse();
        assertThat(lost.filled()).isEqualTo(2);
        assertThat(new Row(1, List.of("", " "), 0).isBlank()).isTrue();
        assertThat(new Row(1, List.of("", "a"), 0).isBlank()).isFalse();
        assertThat(new Row(1, List.of("", "a"), 0).filled()).isEqualTo(1);
    }

    private static List<Row> rows(String text) throws IOException {
        var rows = new ArrayList<Row>();
        assertThat(sheet(text).read(rows::add)).isEqualTo(Hidden.NONE);
        return rows;
    }

    private static Sheet sheet(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CsvSheet(
                "x.csv", () -> new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, ';', SheetLimits.of(3, 4));
    }
}

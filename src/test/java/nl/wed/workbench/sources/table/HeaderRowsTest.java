package nl.wed.workbench.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.table.HeaderRows.Places;
import org.junit.jupiter.api.Test;

/// Rows as texts with a bar between their cells, numbered from 1.
class HeaderRowsTest {
    private static final RegionNames REGIONS = RegionNames.load();
    private static final String[] FIGURES = {"Almelo|1|2", "Borne|3|4", "Dalfsen|5|6"};

    @Test
    void theHeaderIsTheFirstRowThatIsAboutAsWideAsTheOthers() {
        assertThat(found("Jeugdhulp in Overijssel", "bron: CBS|2023", "gemeente|a|b|c", "Almelo|1|2|3"))
                .isEqualTo(new Places(2, 2));
        assertThat(found("gemeente|a|b|c|d", "gemeente|a|b|c", "Almelo|1|2|3|4", "Borne|1|2|3|4")
                        .first())
                .isZero();
        assertThat(found("een|twee", "gemeente|a|b|c", "Almelo|1|2|3")).isEqualTo(new Places(1, 1));
        assertThat(found("een|twee|drie", "gemeente|a|b|c|d", "Almelo|1|2|3|4").last())
                .isEqualTo(1);
    }

    @Test
    void aRowOfFiguresOrCodesIsNoHeader() {
        assertThat(HeaderRows.isThere(rows("12|13|14", "15|16|17"))).isFalse();
        assertThat(HeaderRows.isThere(rows("GM0141|x|12", "GM0363|y|13"))).isFalse();
        assertThat(found("2021|2022|2023", "1|2|3")).isEqualTo(new Places(0, 0));
        assertThat(found("code|1-4|5-9|aantal", "GM0141|1|2|3")).isEqualTo(new Places(0, 0));
    }

    @Test
    void aHeaderHasARowBelowItAndTwoCells() {
        assertThat(HeaderRows.isThere(rows("gemeente|a"))).isFalse();
        assertThat(HeaderRows.isThere(rows("gemeente|a", "Almelo|1"))).isTrue();
        assertThat(HeaderRows.isThere(rows("een", "twee", "drie"))).isFalse();
    }

    @Test
    void aHeaderWithoutANameForTheRegionsIsOneToo() {
        assertThat(found("|aantal", "Almelo|1", "Borne|2")).isEqualTo(new Places(0, 0));
    }

    @Test
    void aHeaderBelowThirtyRowsOfTextIsNotFound() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 29; i++) {
            lines.add("regel");
        }
        lines.add("gemeente|a");
        lines.add("Almelo|1");
        assertThat(HeaderRows.isThere(rows(lines.toArray(String[]::new)))).isTrue();
        lines.addFirst("regel");
        assertThat(HeaderRows.isThere(rows(lines.toArray(String[]::new)))).isFalse();
    }

    @Test
    void unitsPeriodsAndGroupsBelowTheNamesBelongToTheHeader() {
        assertThat(below("|aantal|%")).isEqualTo(new Places(0, 1));
        assertThat(below("|2021|2022")).isEqualTo(new Places(0, 1));
        assertThat(below("|1 000 euro|x 1 000")).isEqualTo(new Places(0, 1));
        assertThat(below("|jongens|2022")).isEqualTo(new Places(0, 1));
    }

    @Test
    void figuresRegionsAndSecondNamesBelowTheNamesDoNot() {
        assertThat(below("Almelo|veel|weinig")).isEqualTo(new Places(0, 0));
        assertThat(below("iets|veel|weinig")).isEqualTo(new Places(0, 0));
        assertThat(below("|veel|12")).isEqualTo(new Places(0, 0));
        assertThat(below("|12|veel")).isEqualTo(new Places(0, 0));
        assertThat(below("|2022|12")).isEqualTo(new Places(0, 0));
        assertThat(below("|12|13")).isEqualTo(new Places(0, 0));
        assertThat(below("GM0141|veel|weinig")).isEqualTo(new Places(0, 0));
    }

    @Test
    void periodsAndGroupsAboveTheNamesBelongToTheHeader() {
        assertThat(above("|2021||2022")).isEqualTo(new Places(0, 1));
        assertThat(above("|jongens||meisjes")).isEqualTo(new Places(0, 1));
        assertThat(above("|2021")).isEqualTo(new Places(0, 1));
        assertThat(above("regio|jongens||meisjes")).isEqualTo(new Places(0, 1));
    }

    @Test
    void aTitleFiguresOrRegionsAboveTheNamesDoNot() {
        assertThat(above("Jeugdhulp")).isEqualTo(new Places(1, 1));
        assertThat(above("|Jeugdhulp")).isEqualTo(new Places(1, 1));
        assertThat(above("Almelo|jongens||meisjes")).isEqualTo(new Places(1, 1));
        assertThat(above("iets|jongens||meisjes")).isEqualTo(new Places(1, 1));
        assertThat(above("|Almelo||meisjes")).isEqualTo(new Places(1, 1));
        assertThat(above("|12||13")).isEqualTo(new Places(1, 1));
        assertThat(above("|||||||iets|meer")).isEqualTo(new Places(1, 1));
    }

    @Test
    void aHeaderHasNoMoreThanFourRows() {
        String[] figures = {"Almelo|1|2", "Borne|3|4", "Dalfsen|5|6", "Losser|1|2", "Ommen|3|4", "Zwolle|5|6"};
        var lines = new ArrayList<>(List.of("gemeente|a|b", "|c|d", "|e|f", "|aantal|%", "|g|h"));
        lines.addAll(List.of(figures));
        assertThat(found(lines.toArray(String[]::new))).isEqualTo(new Places(0, 3));

        lines.subList(0, 5).clear();
        lines.addAll(0, List.of("|c||d", "|e||f", "|g||h", "|i||j", "gemeente|a|b|c|d|e"));
        lines.replaceAll(line -> line.matches(".*\\d.*") ? line + "|7|8|9" : line);
        assertThat(found(lines.toArray(String[]::new))).isEqualTo(new Places(1, 4));
    }

    @Test
    void theLastRowIsNeverPartOfTheHeader() {
        assertThat(found("gemeente|a|b", "|veel|weinig")).isEqualTo(new Places(0, 0));
    }

    @Test
    void whatCanBeTheHeaderIsOneToFourRowsWithARowBelow() {
        List<Row> rows = rows("a|b", "c|d", "e|f", "g|h", "i|j", "k|l");

        assertThat(HeaderRows.possible(rows))
                .hasSize(1 + 2 + 3 + 4 + 4)
                .contains(new Places(1, 4), new Places(0, 3))
                .doesNotContain(new Places(0, 4), new Places(5, 5));
    }

    @Test
    void rowsThatTheUserNamesAreTheHeaderWhenTheyCanBe() {
        List<Row> rows = rows("gemeente|a|b", "|c|d", FIGURES[0], FIGURES[1], FIGURES[2]);

        assertThat(HeaderRows.numbered(rows, REGIONS, 1, 1)).isEqualTo(new Places(0, 0));
        assertThat(HeaderRows.numbered(rows, REGIONS, 2, 2)).isEqualTo(new Places(1, 1));
        assertThat(HeaderRows.numbered(rows, REGIONS, 1, 9)).isEqualTo(new Places(0, 1));
        assertThat(HeaderRows.numbered(rows, REGIONS, 2, 1)).isEqualTo(new Places(0, 1));
    }

    private static Places below(String row) {
        return found("gemeente|a|b", row, FIGURES[0], FIGURES[1], FIGURES[2]);
    }

    private static Places above(String row) {
        return found(row, "gemeente|a|b|c|d|e", "Almelo|1|2|3|4|5", "Borne|3|4|5|6|7", "Dalfsen|5|6|7|8|9");
    }

    private static Places found(String... lines) {
        return HeaderRows.find(rows(lines), REGIONS);
    }

    private static List<Row> rows(String... lines) {
        var rows = new ArrayList<Row>();
        for (String line : lines) {
            rows.add(new Row(rows.size() + 1, List.of(line.split("\\|", -1)), 0));
        }
        return rows;
    }

    @Test
    void aHeaderThatTheUserPointsOutHasOneToFourRowsOfTheTable() {
        var header = new TablePreview.Header(
                2,
                2,
                IntStream.of(2, 3, 5, 6, 8)
                        .mapToObj(i -> new TablePreview.Line(i, List.of("a")))
                        .toList());

        assertThat(header.canBe(2, 2)).isTrue();
        assertThat(header.canBe(2, 6)).isTrue();
        assertThat(header.canBe(2, 8)).isFalse();
        assertThat(header.canBe(4, 4)).isFalse();
        assertThat(header.canBe(6, 2)).isFalse();
        assertThat(header.canBe(3, 5)).isTrue();
    }
}

package nl.wed.workbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import org.junit.jupiter.api.Test;

final class RowsAndColumnsTest {
    private static final String LONG = "arbeidsongeschiktheidsuitkering";

    @Test
    void aColumnIsWidenedUntilItsLongestWordFits() {
        var columns = List.of(Column.text("Wat", 12), Column.text("Wie", 2));
        int narrow = ColumnWidths.of(TableBlock.of("", columns, List.of(Row.of("a", "b"))))[1];
        int[] widths = ColumnWidths.of(TableBlock.of("", columns, List.of(Row.of("a", LONG))));
        assertThat(widths[1]).isGreaterThan(narrow);
        assertThat(widths[1] / 20.0).isGreaterThan(TextLines.width(LONG, 9));
        assertThat(Arrays.stream(widths).sum()).isEqualTo(Grid.WIDTH);
    }

    @Test
    void whenNoColumnHasRoomToGiveTheWeightsDecide() {
        var columns = Collections.nCopies(6, Column.text("Kop", 1));
        var table = TableBlock.of("", columns, List.of(Row.of(LONG, LONG, LONG, LONG, LONG, LONG)));
        assertThat(ColumnWidths.of(table)).isEqualTo(Grid.widths(1, 1, 1, 1, 1, 1));
    }

    @Test
    void aShortTableStaysOnOnePage() {
        assertThat(RowHeights.kept(List.of(20.0, 20.0, 20.0, 20.0), false)).containsExactly(true, true, true, false);
    }

    @Test
    void ofALongTableNoRowStandsAloneAtTheFootOrHeadOfAPage() {
        assertThat(RowHeights.kept(Collections.nCopies(5, 60.0), false))
                .containsExactly(true, false, false, true, false);
        assertThat(RowHeights.kept(Collections.nCopies(5, 60.0), true)).endsWith(true, true);
    }

    @Test
    void aTitleThatRepeatsTheCaptionIsNotDrawn() {
        assertThat(figure("Inkomen, 2021", "Inkomen, 2021").drawn().title()).isEmpty();
        assertThat(figure("Inkomen stijgt", "Inkomen, 2021").drawn().title()).isEqualTo("Inkomen stijgt");
    }

    @Test
    void aPartOfABarThatIsTooSmallCarriesNoNumber() {
        var plot = new Plot.Bars(
                Plot.Form.STACKED,
                List.of("2026", "2027"),
                List.of(Series.of("Rijk", 1, 60), Series.of("Gemeente", 40, 40)),
                "");
        Markup out = Markup.part().open("c:x", "xmlns:c", Markup.C, "xmlns:a", Markup.A);
        var chart = new Chart("", "Begroting.", "", 0, plot);
        var sheet = ChartSheet.of(chart, new Wording(SampleReport.texts()));
        new BarPlot(plot, new ChartData(sheet, "0")).write(out);
        assertThat(out.close().toString())
                .containsOnlyOnce("<c:dLbl><c:idx val=\"0\"/><c:delete val=\"1\"/>")
                .doesNotContain("<c:dLbl><c:idx val=\"1\"/>");
    }

    private static ChartBlock figure(String title, String caption) {
        var bars = new Plot.Bars(Plot.Form.COMPARISON, List.of("Almelo"), List.of(Series.of("2021", 8.6)), "");
        return new ChartBlock(new Chart(title, "Inkomen.", "%", 1, bars), caption, "", false, List.of());
    }

    @Test
    void columnsOfASheetAreCountedInLetters() {
        assertThat(IntStream.of(0, 1, 25, 26, 27, 51, 52, 701).mapToObj(ChartSheet::letters))
                .containsExactly("A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ");
    }
}

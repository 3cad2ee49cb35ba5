package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// The figures of a chart as a table, and in words those that have no place in the drawing.
final class ChartTable {
    private ChartTable() {}

    static TableBlock of(Chart chart, Wording wording) {
        return switch (chart.plot()) {
            case Bars bars -> of(chart, bars.categories(), bars.series(), wording);
            case Lines lines -> of(chart, lines.periods(), lines.series(), wording);
            case Strip strip -> of(chart, strip, wording);
            case Regions map -> of(map, wording);
        };
    }

    /// Every value that is no number, with where it belongs; empty when all are drawn.
    static String undrawn(Chart chart, Wording wording) {
        return switch (chart.plot()) {
            case Bars bars -> undrawn(chart, bars.categories(), bars.series(), wording);
            case Lines lines -> undrawn(chart, lines.periods(), lines.series(), wording);
            case Strip _, Regions _ -> "";
        };
    }

    private static String undrawn(Chart chart, List<String> categories, List<Series> series, Wording wording) {
        List<String> found = new ArrayList<>();
        for (Series one : series) {
            for (int i = 0; i < categories.size(); i++) {
                ChartValue value = one.values().get(i);
                if (!(value instanceof ChartValue.Amount)) {
                    String place = series.size() == 1 ? categories.get(i) : one.name() + " " + categories.get(i);
                    found.add(place + ": " + DutchNumber.show(value, chart, wording));
                }
            }
        }
        return String.join("; ", found);
    }

    private static TableBlock of(Chart chart, List<String> categories, List<Series> series, Wording wording) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("", 3)));
        series.forEach(one -> columns.add(Column.number(one.name(), 2)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(categories.get(i))));
            for (Series one : series) {
                cells.add(Cell.of(DutchNumber.show(one.values().get(i), chart, wording)));
            }
            rows.add(new Row(Row.Kind.DATA, cells));
        }
        return TableBlock.of("", columns, rows);
    }

    private static TableBlock of(Chart chart, Strip strip, Wording wording) {
        List<Row> rows = new ArrayList<>();
        for (Mark mark : strip.marks()) {
            rows.add(Row.of(mark.name(), chart.words(mark.value())));
        }
        List<Column> columns = List.of(
                Column.text(wording.get("word.chart.area"), 3), Column.number(wording.get("word.chart.value"), 2));
        return TableBlock.of("", columns, rows);
    }

    private static TableBlock of(Regions map, Wording wording) {
        List<Row> rows = new ArrayList<>();
        for (Grade grade : map.grades()) {
            rows.add(Row.of(grade.words(), Integer.toString(grade.areas())));
        }
        List<Column> columns = List.of(
                Column.text(wording.get("word.chart.class"), 3), Column.number(wording.get("word.chart.areas"), 2));
        return TableBlock.of("", columns, rows);
    }
}

package nl.wed.workbench.report.word;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Band;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Region;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Swarm;

/// The worksheet behind a chart: text, numbers and empty cells, addressed from 0.
///
/// A value that is no number leaves its cell empty, because Office draws text as 0; the range or
/// reason stands as text in a column of remarks behind the series.
final class ChartSheet {
    private static final int LETTERS = 26;

    private final String name;
    private final List<List<Cell>> rows = new ArrayList<>();

    /// What a cell holds.
    sealed interface Cell {}

    record Text(String text) implements Cell {}

    record Number(double number) implements Cell {}

    record Empty() implements Cell {}

    private ChartSheet(String name) {
        this.name = name;
    }

    static ChartSheet of(Chart chart, Wording wording) {
        ChartSheet sheet = new ChartSheet(wording.get("word.chart.sheet"));
        switch (chart.plot()) {
            case Bars bars -> sheet.fill(bars.categories(), bars.series(), wording);
            case Lines lines -> {
                sheet.fill(lines.periods(), lines.series(), wording);
                lines.band().ifPresent(band -> sheet.add(band, wording));
            }
            case Strip strip -> sheet.fill(strip, wording);
            case Regions map -> sheet.fill(map, wording);
        }
        return sheet;
    }

    /// The same sheet with a title above it and notes below it.
    ChartSheet between(String title, List<String> notes) {
        ChartSheet whole = new ChartSheet(name);
        whole.rows.add(List.of(new Text(title)));
        whole.rows.add(List.of());
        whole.rows.addAll(rows);
        whole.rows.add(List.of());
        notes.forEach(note -> whole.rows.add(List.of(new Text(note))));
        return whole;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    /// The absolute address of one cell, with the sheet.
    String cell(int column, int row) {
        return "'" + name + "'!" + address(column, row);
    }

    /// The absolute address of cells below each other; the last row is included.
    String column(int column, int first, int last) {
        return cell(column, first) + ":" + address(column, last);
    }

    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    private static String address(int column, int row) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    private void fill(List<String> categories, List<Series> series, Wording wording) {
        List<Series> remarked = series.stream().filter(ChartSheet::hasRemarks).toList();
        List<Cell> header = new ArrayList<>(List.of(new Text("")));
        series.forEach(one -> header.add(new Text(one.name())));
        String remark = wording.get("word.chart.remark");
        remarked.forEach(one -> header.add(new Text(one.name() + " (" + remark + ")")));
        rows.add(header);
        for (int i = 0; i < categories.size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(new Text(categories.get(i))));
            for (Series one : series) {
                row.add(number(one.values().get(i)));
            }
            for (Series one : remarked) {
                row.add(remark(one.values().get(i), wording));
            }
            rows.add(row);
        }
    }

    private void fill(Strip strip, Wording wording) {
        rows.add(List.of(
                new Text(wording.get("word.chart.area")),
                new Text(wording.get("word.chart.value")),
                new Text(wording.get("word.chart.height"))));
        double[] heights = Swarm.heights(strip);
        for (boolean group : List.of(false, true)) {
            for (int i = 0; i < strip.dots().size(); i++) {
                Dot dot = strip.dots().get(i);
                if (dot.inGroup() == group) {
                    rows.add(dot(dot.name(), dot.value(), heights[i]));
                }
            }
        }
        for (int i = 0; i < strip.marks().size(); i++) {
            Mark mark = strip.marks().get(i);
            rows.add(dot(mark.name(), mark.value(), 0));
            rows.add(dot(mark.name(), mark.value(), Swarm.top(i)));
        }
    }

    /// Adds the band behind the series: its floor and ceiling, and the height that is drawn on the
    /// floor.
    private void add(Band band, Wording wording) {
        String name = band.name() + ": ";
        rows.getFirst().add(new Text(name + wording.get("word.chart.low")));
        rows.getFirst().add(new Text(name + wording.get("word.chart.high")));
        rows.getFirst().add(new Text(band.name()));
        for (int i = 0; i < band.low().size(); i++) {
            List<Cell> row = rows.get(i + 1);
            while (row.size() < rows.getFirst().size() - 3) {
                row.add(new Empty());
            }
            Cell low = number(band.low().get(i));
            Cell high = number(band.high().get(i));
            boolean known = low instanceof Number && high instanceof Number;
            row.add(known ? low : new Empty());
            row.add(known ? high : new Empty());
            row.add(
                    low instanceof Number(double floor) && high instanceof Number(double ceiling)
                            ? new Number(Math.round((ceiling - floor) * 1e6) / 1e6)
                            : new Empty());
        }
    }

    private void fill(Regions map, Wording wording) {
        rows.add(List.of(
                new Text(wording.get("word.chart.area")),
                new Text(wording.get("word.chart.value")),
                new Text(wording.get("word.chart.class"))));
        for (Region region : map.regions()) {
            Cell value = number(region.value());
            Cell said = value instanceof Number ? value : remark(region.value(), wording);
            String grade = region.grade() < 0
                    ? map.missing()
                    : map.grades().get(region.grade()).words();
            rows.add(List.of(new Text(region.name()), said, new Text(grade)));
        }
    }

    private static List<Cell> dot(String name, double value, double height) {
        return List.of(new Text(name), new Number(value), new Number(height));
    }

    private static boolean hasRemarks(Series series) {
        return series.values().stream().anyMatch(value -> !(value instanceof ChartValue.Amount));
    }

    private static Cell number(ChartValue value) {
        return value instanceof ChartValue.Amount(double number) ? new Number(number) : new Empty();
    }

    private static Cell remark(ChartValue value, Wording wording) {
        return switch (value) {
            case ChartValue.Amount _ -> new Empty();
            case ChartValue.Interval(String text) -> new Text(text);
            case ChartValue.Missing(String reason) ->
                new Text(reason.isEmpty() ? wording.get("word.chart.unknown") : reason);
        };
    }
}

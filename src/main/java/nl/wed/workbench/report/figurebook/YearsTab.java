package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.texts.FigureUnit;

/// The tab with every period: a row for the municipality and one for the country in each, and a column
/// for every figure.
record YearsTab(Facts facts, List<ProfileLine> lines) {
    Tab tab() {
        var columns = new ArrayList<>(FigureColumns.of(facts, "region:22", "period:12"));
        lines.forEach(line -> columns.add(FigureColumns.of(facts, line.figure())));
        var rows = new ArrayList<List<Cell>>();
        rows.addAll(rows(facts.trajectory().municipalityName(), Figure::ownSeries));
        rows.addAll(rows(facts.text("column.netherlands"), Figure::nationalSeries));
        return new Tab(facts.text("workbook.tab.years"), columns, rows);
    }

    private List<List<Cell>> rows(String region, Function<Figure, List<Point>> series) {
        var periods = new TreeSet<String>();
        lines.forEach(line -> series.apply(line.figure()).forEach(point -> periods.add(point.period())));
        return periods.stream().map(period -> row(region, period, series)).toList();
    }

    private List<Cell> row(String region, String period, Function<Figure, List<Point>> series) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(region), Cell.of(Periods.label(period))));
        for (ProfileLine line : lines) {
            Optional<Point> point = series.apply(line.figure()).stream()
                    .filter(one -> one.period().equals(period))
                    .findFirst();
            cells.add(point.map(one -> cell(line.figure(), one)).orElseGet(Cell.Empty::new));
        }
        return cells;
    }

    private Cell cell(Figure figure, Point point) {
        var cell = Cell.of(point.value(), facts.words(), FigureUnit.of(figure));
        return switch (point.status()) {
            case PROVISIONAL, REVISED_PROVISIONAL -> cell.asProvisional();
            case DEFINITIVE, UNSTATED -> cell;
        };
    }
}

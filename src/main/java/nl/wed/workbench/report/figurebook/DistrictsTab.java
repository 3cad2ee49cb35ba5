package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.texts.FigureUnit;

/// The tab with the districts and neighbourhoods: a row each, and a column for every figure in a period.
final class DistrictsTab {
    private record Column(Figure figure, String period) {}

    private final Facts facts;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Map<Column, Cell>> cells = new HashMap<>();

    DistrictsTab(Facts facts, List<ProfileLine> lines) {
        this.facts = facts;
        for (ProfileLine line : lines) {
            for (String kind : List.of("WK", "BU")) {
                facts.shown().areas(line.figure().indicator(), kind).ifPresent(areas -> add(line.figure(), areas));
            }
        }
    }

    private void add(Figure figure, Areas areas) {
        var column = new Column(figure, areas.period());
        if (!columns.contains(column)) {
            columns.add(column);
        }
        for (Areas.Area area : areas.areas()) {
            names.putIfAbsent(area.code(), area.name());
            cells.computeIfAbsent(area.code(), _ -> new HashMap<>())
                    .put(column, Cell.of(area.value(), facts.words(), FigureUnit.of(figure)));
        }
    }

    Tab tab() {
        var heads = new ArrayList<>(FigureColumns.of(facts, "code:12", "area:28"));
        columns.forEach(column -> heads.add(FigureColumns.of(facts, column.figure(), column.period())));
        var rows = new ArrayList<List<Cell>>();
        names.forEach((code, name) -> rows.add(row(code, name)));
        return new Tab(facts.text("workbook.tab.districts"), heads, rows);
    }

    private List<Cell> row(String code, String name) {
        var row = new ArrayList<Cell>(List.of(Cell.of(code), Cell.of(name)));
        Map<Column, Cell> own = cells.getOrDefault(code, Map.of());
        columns.forEach(column -> row.add(own.getOrDefault(column, new Cell.Empty())));
        return row;
    }
}

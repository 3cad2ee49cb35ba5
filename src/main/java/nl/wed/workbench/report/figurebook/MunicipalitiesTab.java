package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.texts.FigureUnit;

/// The tab with every municipality that has a value: a row each, and a column for every figure.
record MunicipalitiesTab(Facts facts, List<ProfileLine> lines) {
    Tab tab() {
        var columns = new ArrayList<>(FigureColumns.of(facts, "municipality:26", "code:12"));
        for (ProfileLine line : lines) {
            var figure = line.figure();
            columns.add(FigureColumns.of(facts, figure, figure.own().period()));
        }
        var rows = new ArrayList<List<Cell>>();
        names().forEach((code, name) -> rows.add(row(code, name)));
        return new Tab(facts.text("workbook.tab.municipalities"), columns, rows);
    }

    private List<Cell> row(String code, String name) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(name), Cell.of(code)));
        for (ProfileLine line : lines) {
            Double amount = line.municipalities().byCode().get(code);
            var unit = FigureUnit.of(line.figure());
            cells.add(amount == null ? new Cell.Empty() : Cell.of(Value.of(amount), facts.words(), unit));
        }
        return cells;
    }

    /// Also of municipalities that no longer exist, under their own code.
    private Map<String, String> names() {
        var names = new TreeMap<String, String>();
        var municipalities = facts.catalogue().municipalities();
        for (ProfileLine line : lines) {
            for (String code : line.municipalities().byCode().keySet()) {
                names.computeIfAbsent(code, municipalities::nameOf);
            }
        }
        return names;
    }
}

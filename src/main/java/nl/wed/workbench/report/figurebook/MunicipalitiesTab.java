package nl.wed.workbench.report.figurebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.report.workbook.Tab.Column;
import nl.wed.workbench.texts.Numbers;

/// The tab with every municipality that has a value: a row each, and a column for every figure.
record MunicipalitiesTab(Facts facts, List<ProfileLine> lines) {
    Tab tab() {
        var columns = new ArrayList<>(FigureColumns.of(facts, "municipality:26", "code:12"));
        for (ProfileLine line : lines) {
            var figure = line.figure();
            columns.add(new Column(
                    facts.text(
                            "workbook.column.figure",
                            figure.indicator().name(),
                            figure.indicator().unit(),
                            figure.own().periodLabel()),
                    18));
        }
        var rows = new ArrayList<List<Cell>>();
        names().forEach((code, name) -> rows.add(row(code, name)));
        return new Tab(facts.text("workbook.tab.municipalities"), columns, rows);
    }

    private List<Cell> row(String code, String name) {
        var cells = new ArrayList<Cell>(List.of(Cell.of(name), Cell.of(code)));
        for (ProfileLine line : lines) {
            Double amount = line.municipalities().byCode().get(code);
            int decimals = Numbers.decimals(line.figure().indicator().unit());
            cells.add(amount == null ? new Cell.Empty() : new Cell.Amount(amount, decimals));
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

package nl.wed.workbench.report.workbook;

import java.util.List;

/// One tab of a workbook: its name (at most 31 characters), the columns, and rows of as many cells.
public record Tab(String name, List<Column> columns, List<List<Cell>> rows) {
    private static final int LONGEST_NAME = 31;

    /// The head of a column and its width in characters.
    public record Column(String head, int width) {}

    public Tab {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("no name for a tab: " + name);
        }
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + " has a row of " + row.size() + " cells for " + columns.size());
            }
        }
    }
}

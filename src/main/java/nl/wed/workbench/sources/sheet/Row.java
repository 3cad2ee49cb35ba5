package nl.wed.workbench.sources.sheet;

import java.util.List;

/// A row as its reader sees it: its number from 1, its cells as text, and how many of these are the
/// stored results of formulas. Numbers of workbooks are written with a decimal point.
public record Row(int number, List<String> cells, int formulas) {

    /// The cell, without spaces around it; nothing beyond the end of the row.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /// How many cells hold something.
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}

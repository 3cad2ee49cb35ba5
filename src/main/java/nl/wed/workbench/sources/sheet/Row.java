package nl.wed.workbench.sources.sheet;

import java.util.List;

/// A row as its reader sees it: its number from 1, its cells as text, how each is stored (text where
/// nothing is said), and how many are the stored results of formulas. Numbers of workbooks are written
/// with a decimal point.
public record Row(int number, List<String> cells, List<Stored> storage, int formulas) {

    /// A row of text.
    public Row(int number, List<String> cells, int formulas) {
        this(number, cells, List.of(), formulas);
    }

    /// The cell, without spaces around it; nothing beyond the end of the row.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// How a cell is stored.
    public Stored stored(int column) {
        return column < storage.size() ? storage.get(column) : Stored.TEXT;
    }

    /// Whether a cell holds a number and not a text that looks like one.
    public boolean isNumber(int column) {
        return stored(column) == Stored.NUMBER;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank) && storage.stream().noneMatch(Row::isLost);
    }

    private static boolean isLost(Stored one) {
        return one == Stored.UNCALCULATED || one == Stored.DAMAGED;
    }

    /// How many cells hold something, also when it is lost.
    public int filled() {
        long lost = storage.stream().filter(Row::isLost).count();
        return (int) (cells.stream().filter(cell -> !cell.isBlank()).count() + lost);
    }

    /// The name that spreadsheets give a column, such as `AB`, by its place from 0.
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}

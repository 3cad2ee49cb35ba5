package nl.wed.workbench.sources.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.sheet.Row;

/// The header of a table, of one or more rows: what stands above each column. What stands once above several
/// columns, as in merged cells, holds for all of them.
final class TableHeader {
    private final List<Row> rows;
    private final List<Cell> cells;

    /// What stands above a column: its words, the period where a row of its own gives one, and the unit where a
    /// row of units does; each may be empty.
    record Cell(String words, String period, String unit) {
        /// All of it as one text, as if it had been written in one cell.
        String text() {
            String named = words.isEmpty() || period.isEmpty() ? words + period : words + " " + period;
            return unit.isEmpty() ? named : (named + " (" + unit + ")").strip();
        }
    }

    private TableHeader(List<Row> rows, List<Cell> cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /// The header in the given rows of a table.
    static TableHeader of(List<Row> head, HeaderRows.Places places) {
        List<Row> rows = places.of(head);
        return of(
                isShifted(rows, head.subList(places.last() + 1, head.size()))
                        ? rows.stream().map(TableHeader::shifted).toList()
                        : rows);
    }

    /// Whether the rows begin with their number, for which the header has no cell: as R writes tables.
    private static boolean isShifted(List<Row> rows, List<Row> below) {
        int width = rows.getLast().cells().size();
        for (int i = 0; i < below.size(); i++) {
            Row row = below.get(i);
            if (row.cells().size() != width + 1 || !row.cell(0).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return below.size() > 1;
    }

    private static Row shifted(Row row) {
        var cells = new ArrayList<>(row.cells());
        cells.addFirst("");
        return new Row(row.number(), cells, row.formulas());
    }

    private static TableHeader of(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (rows.size() == 1) {
            return new TableHeader(
                    rows,
                    rows.getFirst().cells().stream()
                            .map(cell -> new Cell(cell, "", ""))
                            .toList());
        }
        return new TableHeader(
                rows,
                IntStream.range(0, width).mapToObj(column -> cell(rows, column)).toList());
    }

    /// The texts above the columns.
    List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    Cell cell(int column) {
        return cells.get(column);
    }

    boolean isOfSeveralRows() {
        return rows.size() > 1;
    }

    int firstNumber() {
        return rows.getFirst().number();
    }

    int lastNumber() {
        return rows.getLast().number();
    }

    private static Cell cell(List<Row> rows, int column) {
        var words = new ArrayList<String>();
        String period = "";
        String unit = "";
        for (int i = 0; i < rows.size(); i++) {
            String text = CodeLists.tidy(filled(rows, i, column));
            if (text.isEmpty() || words.contains(text)) {
                continue;
            }
            if (isUnits(rows.get(i))) {
                unit = text;
            } else if (isPeriod(text) && period.isEmpty()) {
                period = text;
            } else {
                words.add(text);
            }
        }
        return new Cell(String.join(" / ", words), period, unit);
    }

    /// Whether a cell in a row of its own is a period; of two years in two digits only those with a slash, as
    /// `11-12` is an age too.
    private static boolean isPeriod(String text) {
        return PeriodCodes.ofHeader(text).isPresent()
                || text.contains("/") && PeriodCodes.ofCell(text).isPresent();
    }

    /// The cell, or the last one to the left of it when a row below tells the columns under that one apart.
    private static String filled(List<Row> rows, int row, int column) {
        String own = rows.get(row).cell(column);
        boolean apart = rows.stream()
                .skip(row + 1L)
                .anyMatch(below -> !below.cell(column).isEmpty());
        for (int i = column; own.isEmpty() && apart && i > 0 && !isUnits(rows.get(row)); i--) {
            own = rows.get(row).cell(i - 1);
        }
        return own;
    }

    private static boolean isUnits(Row row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .noneMatch(
                                cell -> Units.inHeader("(" + cell.strip() + ")").isEmpty());
    }
}

package nl.wed.workbench.report.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A table. `caption` and `bookmark` may be empty; a table without caption is not numbered. With
/// `zebra` every other row is tinted. `note` stands below it and may be empty.
public record TableBlock(
        String caption, String bookmark, List<Column> columns, List<Row> rows, boolean zebra, List<Run> note)
        implements Block {
    public TableBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        note = List.copyOf(note);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table without columns");
        }
        for (Row row : rows) {
            row.checkFits(columns.size());
        }
    }

    /// A zebra table without bookmark and note.
    public static TableBlock of(String caption, List<Column> columns, List<Row> rows) {
        return new TableBlock(caption, "", columns, rows, true, List.of());
    }

    /// A column: text of the header, width relative to the other columns, alignment.
    public record Column(String header, int weight, Align align) {
        public Column {
            if (weight < 1) {
                throw new IllegalArgumentException("column weight " + weight + " is below 1");
            }
        }

        /// A column with text.
        public static Column text(String header, int weight) {
            return new Column(header, weight, Align.LEFT);
        }

        /// A column with numbers, aligned right.
        public static Column number(String header, int weight) {
            return new Column(header, weight, Align.RIGHT);
        }
    }

    /// Where the text of a column stands.
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /// One row. A GROUP row has one cell over the whole width, every other row a cell per column.
    public record Row(Kind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// DATA is an ordinary row, GROUP a heading between rows, TOTAL the sum below them.
        public enum Kind {
            DATA,
            GROUP,
            TOTAL
        }

        /// An ordinary row of plain texts.
        public static Row of(String... texts) {
            return new Row(Kind.DATA, Arrays.stream(texts).map(Cell::of).toList());
        }

        /// An ordinary row of cells.
        public static Row of(Cell... cells) {
            return new Row(Kind.DATA, List.of(cells));
        }

        /// A heading between the rows.
        public static Row group(String text) {
            return new Row(Kind.GROUP, List.of(Cell.of(text)));
        }

        /// A row with totals.
        public static Row total(String... texts) {
            return new Row(Kind.TOTAL, Arrays.stream(texts).map(Cell::of).toList());
        }

        /// The same row, which prints these records: its first cell names them.
        public Row printing(List<Run.Prints> records) {
            return printing(0, records);
        }

        /// The same row, which prints these records: its first cell names them.
        public Row printing(Run.Prints... records) {
            return printing(0, List.of(records));
        }

        /// The same row, which prints these records: the cell in that column names them.
        public Row printing(int column, List<Run.Prints> records) {
            var changed = new ArrayList<>(cells);
            var cell = cells.get(column);
            changed.set(
                    column,
                    new Cell(
                            Stream.concat(records.stream(), cell.runs().stream())
                                    .toList(),
                            cell.tint()));
            return new Row(kind, changed);
        }

        private void checkFits(int columns) {
            int expected = kind == Kind.GROUP ? 1 : columns;
            if (cells.size() != expected) {
                throw new IllegalArgumentException(kind + " row has " + cells.size() + " cells instead of " + expected);
            }
        }
    }

    /// A cell: its runs and its background.
    public record Cell(List<Run> runs, Tint tint) {
        public Cell {
            runs = List.copyOf(runs);
        }

        /// A cell with plain text.
        public static Cell of(String text) {
            return of(Run.plain(text));
        }

        /// A cell of runs.
        public static Cell of(Run... runs) {
            return new Cell(List.of(runs), Tint.NONE);
        }

        /// The same cell with a background.
        public Cell tinted(Tint tint) {
            return new Cell(runs, tint);
        }
    }

    /// The background of a cell; never the only bearer of its meaning.
    public enum Tint {
        NONE,
        LIGHT,
        MEDIUM,
        STRONG,
        ATTENTION
    }
}

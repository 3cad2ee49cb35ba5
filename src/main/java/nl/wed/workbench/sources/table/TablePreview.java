package nl.wed.workbench.sources.table;

import java.util.List;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.result.ImportResult;

/// How a table would be read: its file, the mapping, the rows of its header, the first rows below it as they are
/// written, how each column was understood, the cells that are neither a number nor a known sign
/// for none, and what came of a trial reading: figures with warnings, or what still stands in the
/// way.
public record TablePreview(
        String file,
        TableMapping mapping,
        Header header,
        List<List<String>> rows,
        List<Column> columns,
        List<String> strange,
        ImportResult trial) {
    /// The number of rows that a preview shows.
    public static final int ROWS = 20;

    /// The number of strange cells that a preview shows.
    static final int STRANGE = 20;

    /// The first and last row of the header by their numbers, and the first rows of the table, of which others
    /// can be the header.
    public record Header(int first, int last, List<Line> lines) {
        /// The most rows that a header has.
        public static final int MOST = HeaderRows.MOST;

        /// Whether these rows can be the header: below each other, and not too many.
        public boolean canBe(int from, int to) {
            long rows = lines.stream()
                    .filter(line -> line.number() >= from && line.number() <= to)
                    .count();
            return rows > 0 && rows <= MOST;
        }
    }

    /// A row as it is written.
    public record Line(int number, List<String> cells) {}

    /// The same by another mapping, that was not tried yet.
    public TablePreview untried(TableMapping other) {
        return new TablePreview(file, other, header, rows, columns, strange, trial);
    }

    /// What is in a column: how many cells hold a number, how many words, how many nothing, and how
    /// many different things there are.
    public record Column(String header, int numbers, int words, int blanks, int different) {}
}

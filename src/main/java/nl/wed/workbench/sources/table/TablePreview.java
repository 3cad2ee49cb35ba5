package nl.wed.workbench.sources.table;

import java.util.List;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.result.ImportResult;

/// How a table would be read: its file, the mapping, the first rows below the header as they are
/// written, how each column was understood, the cells that are neither a number nor a known sign
/// for none, and what came of a trial reading: figures with warnings, or what still stands in the
/// way.
public record TablePreview(
        String file,
        TableMapping mapping,
        List<List<String>> rows,
        List<Column> columns,
        List<String> strange,
        ImportResult trial) {
    /// The number of rows that a preview shows.
    public static final int ROWS = 20;

    /// The number of strange cells that a preview shows.
    static final int STRANGE = 20;

    /// The same by another mapping, that was not tried yet.
    public TablePreview untried(TableMapping other) {
        return new TablePreview(file, other, rows, columns, strange, trial);
    }

    /// What is in a column: how many cells hold a number, how many words, how many nothing, and how
    /// many different things there are.
    public record Column(String header, int numbers, int words, int blanks, int different) {}
}

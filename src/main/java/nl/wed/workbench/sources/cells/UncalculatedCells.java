package nl.wed.workbench.sources.cells;

import java.util.HashMap;
import java.util.Map;
import nl.wed.workbench.sources.result.RefusedException;

/// Cells of a workbook with formulas that were never calculated, by column: one here and there is unknown,
/// a column of them is a workbook that was never opened in a spreadsheet program.
public final class UncalculatedCells {
    private final String file;
    private final Map<String, Column> columns = new HashMap<>();

    private static final class Column {
        private int calculated;
        private int uncalculated;
        private int row;
    }

    public UncalculatedCells(String file) {
        this.file = file;
    }

    /// Counts a cell with something in it, or with a formula that has no result.
    public void count(String column, int row, boolean calculated) {
        Column known = columns.computeIfAbsent(column, _ -> new Column());
        if (calculated) {
            known.calculated++;
        } else if (known.uncalculated++ == 0) {
            known.row = row;
        }
    }

    /// Refuses a table with a column of which most was never calculated.
    public void requireFew() {
        columns.forEach((name, column) -> {
            if (column.uncalculated > column.calculated) {
                throw RefusedException.of("formulaWithoutResult", file, column.row, name);
            }
        });
    }
}

package nl.wed.workbench.sources.sheet;

import java.util.List;

/// What was hidden when a workbook was saved, and is therefore not read: how many rows that hold
/// something and which, the columns that hold something (letter and first text), and whole sheets.
public record Hidden(int rows, String rowNumbers, List<String> columns, List<String> sheets) {
    /// Nothing hidden.
    public static final Hidden NONE = new Hidden(0, "", List.of(), List.of());

    public Hidden {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
    }

    /// Whether anything is hidden.
    public boolean isEmpty() {
        return rows == 0 && columns.isEmpty() && sheets.isEmpty();
    }
}

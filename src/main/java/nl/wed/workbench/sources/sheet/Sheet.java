package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A table of text that can be read from the top as often as needed.
public interface Sheet {
    /// The name of the sheet in a workbook; empty for a text file.
    String name();

    /// Whether cells know whether they hold a number ([Row#isNumber]), as in workbooks. Such numbers are
    /// written with a decimal point whatever the locale.
    boolean storesNumbers();

    /// Gives the rows that are not blank and not hidden in turn, until the reader has seen enough. What
    /// is hidden in the rows gone through is returned; cells of hidden columns are blank.
    Hidden read(Predicate<Row> reader) throws IOException;

    /// The first rows.
    default List<Row> head(int most) throws IOException {
        var rows = new ArrayList<Row>();
        if (most > 0) {
            read(row -> {
                rows.add(row);
                return rows.size() < most;
            });
        }
        return rows;
    }
}

package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A table of text that can be read from the top as often as needed.
public interface Sheet {
    /// The name of the sheet in a workbook; empty for a text file.
    String name();

    /// Whether the numbers are written with a decimal point whatever the locale, as in workbooks.
    boolean storesNumbers();

    /// Gives the rows that are not blank in turn, until the reader has seen enough.
    void read(Predicate<Row> reader) throws IOException;

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

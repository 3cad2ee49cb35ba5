package nl.wed.workbench.sources.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Hidden;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.Stored;

/// A table with its header in the first row, read by the names of its columns: without regard to
/// case, and with `_` for a space. Of a name that occurs twice the first column counts.
public final class Records {
    private final String file;
    private final Sheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> header;

    private Records(String file, Sheet sheet, List<String> header) {
        this.file = file;
        this.sheet = sheet;
        this.header = header.stream().map(Records::plain).toList();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(this.header.get(i), i);
        }
    }

    /// The records of a file that is a table.
    public static Optional<Records> of(SourceFile file) {
        return file.content() instanceof FileContent.Table(var sheet, var head)
                ? Optional.of(new Records(file.name(), sheet, head.getFirst().cells()))
                : Optional.empty();
    }

    public boolean has(String... names) {
        for (String name : names) {
            if (!columns.containsKey(plain(name))) {
                return false;
            }
        }
        return true;
    }

    /// The names of the columns, upper case and with `_`.
    public List<String> header() {
        return header;
    }

    /// Gives every row below the header; refused when one is narrower or wider than the header, and when a
    /// formula was never calculated: who adds up needs all of it. Returns what a reader must know.
    public List<Warning> read(Consumer<Fields> reader) throws IOException {
        boolean[] first = {true};
        var uncalculated = new ArrayList<RefusedException>();
        Hidden hidden = sheet.read(row -> {
            if (first[0]) {
                first[0] = false;
            } else {
                requireWidth(row);
                uncalculated(row).ifPresent(uncalculated::add);
                reader.accept(new Fields(columns, row));
            }
            return true;
        });
        if (!uncalculated.isEmpty()) {
            throw uncalculated.getFirst();
        }
        return HiddenWarnings.of(hidden);
    }

    private Optional<RefusedException> uncalculated(Row row) {
        int column = row.storage().indexOf(Stored.UNCALCULATED);
        return column < 0
                ? Optional.empty()
                : Optional.of(RefusedException.of(
                        "formulaWithoutResult",
                        file,
                        row.number(),
                        column < header.size() ? header.get(column) : Row.letters(column)));
    }

    private void requireWidth(Row row) {
        boolean other = !sheet.storesNumbers() && row.cells().size() != header.size();
        if (other) {
            throw RefusedException.of(
                    "unequalRow", file, row.number(), row.cells().size(), header.size());
        }
    }

    public static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", "_");
    }

    /// One row by the names of its columns.
    public record Fields(Map<String, Integer> columns, Row row) {

        /// The text under a name that is written as [Records#header()] gives it; empty when there
        /// is no such column.
        public String get(String name) {
            Integer column = columns.get(name);
            return column == null ? "" : row.cell(column);
        }

        public int number() {
            return row.number();
        }

        /// Whether there is a number under a name, and not a text that looks like one.
        public boolean isNumber(String name) {
            Integer column = columns.get(name);
            return column != null && row.isNumber(column);
        }
    }
}

package nl.wed.workbench.sources;

import java.io.IOException;
import java.util.List;

/// A delimited text as a header and rows of the same width.
record PlainTable(String file, List<String> header, List<List<String>> rows) {
    private static final int LONGEST_HEADER = 500;

    /// The first lines, or an empty table when the text is none.
    static PlainTable head(SourceFile file, String head, ImportLimits limits) {
        char delimiter = Delimited.delimiter(head);
        if (delimiter == ' ') {
            return new PlainTable(file.name(), List.of(), List.of());
        }
        return split(file.name(), Delimited.parse(head, delimiter, 300, limits.columns()));
    }

    /// The whole file; refused when a row is wider or narrower than the header.
    static PlainTable read(SourceFile file, ImportRun run) throws IOException {
        byte[] bytes;
        try (var stream = run.open(file.path())) {
            bytes = stream.readAllBytes();
        }
        String text = TextDecoder.decode(bytes, false);
        char delimiter = Delimited.delimiter(text.substring(0, Math.min(text.length(), 1 << 18)));
        ImportLimits limits = run.limits();
        List<List<String>> all = Delimited.parse(text, delimiter, limits.rows(), limits.columns());
        if (all.size() > limits.rows()) {
            throw RefusedException.of("tooManyRows", file.name(), limits.rows());
        }
        PlainTable table = split(file.name(), all);
        table.requireEqualWidth();
        return table;
    }

    String cell(List<String> row, int column) {
        return row.get(column);
    }

    private static PlainTable split(String file, List<List<String>> all) {
        if (all.size() < 2 || all.getFirst().stream().anyMatch(c -> c.length() > LONGEST_HEADER)) {
            return new PlainTable(file, List.of(), List.of());
        }
        List<String> header = all.getFirst();
        List<List<String>> rows = all.subList(1, all.size());
        List<String> last = rows.getLast();
        boolean footer = last.size() == 1 && header.size() > 1;
        return new PlainTable(file, header, footer ? rows.subList(0, rows.size() - 1) : rows);
    }

    private void requireEqualWidth() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != header.size()) {
                throw RefusedException.of(
                        "unequalRow", file, i + 2, rows.get(i).size(), header.size());
            }
        }
    }
}

package nl.wed.workbench.sources;

import java.util.ArrayList;
import java.util.List;

/// Splits delimited text into rows of cells: quotes may hold the delimiter, doubled quotes and line
/// breaks. Stops at the given number of rows or columns plus one, so that a caller can refuse.
final class Delimited {
    private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');

    private final String text;
    private final char delimiter;
    private final int maxRows;
    private final int maxColumns;
    private int at;

    private Delimited(String text, char delimiter, int maxRows, int maxColumns) {
        this.text = text;
        this.delimiter = delimiter;
        this.maxRows = maxRows;
        this.maxColumns = maxColumns;
    }

    static List<List<String>> parse(String text, char delimiter, int maxRows, int maxColumns) {
        return new Delimited(text, delimiter, maxRows, maxColumns).rows();
    }

    /// The delimiter that cuts the first lines into the same number of cells; a space when none
    /// does.
    static char delimiter(String head) {
        char best = ' ';
        int most = 1;
        for (char candidate : DELIMITERS) {
            List<List<String>> rows = parse(head, candidate, 50, Integer.MAX_VALUE);
            int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
            long same = rows.stream().filter(row -> row.size() == columns).count();
            if (columns > most && same * 10 >= rows.size() * 8L) {
                best = candidate;
                most = columns;
            }
        }
        return best;
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length() && rows.size() <= maxRows) {
            List<String> row = row();
            if (row.size() > 1 || !row.getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> row() {
        var row = new ArrayList<String>();
        while (true) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
            if (row.size() <= maxColumns) {
                row.add(cell);
            }
            if (at >= text.length()) {
                return row;
            }
            char end = text.charAt(at++);
            if (end == delimiter) {
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            return row;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell.append(plain()).toString();
    }

    private boolean isEnd(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }
}

package nl.wed.workbench.sources.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Takes note, while a sheet is read, of what in it is hidden and yet holds something.
final class HiddenParts {
    private static final int MOST_RANGES = 5;
    private static final int LONGEST = 60;

    private final List<String> sheets;
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Integer, String> columns = new TreeMap<>();
    private final List<int[]> ranges = new ArrayList<>();
    private int rows;

    HiddenParts(List<String> sheets) {
        this.sheets = sheets;
    }

    /// Hides columns, from 0, the last not included.
    void hideColumns(int from, int to) {
        hiddenColumns.set(from, to);
    }

    /// Whether a column is hidden; then what it holds is noted.
    boolean hides(int column, String text) {
        if (!hiddenColumns.get(column)) {
            return false;
        }
        columns.putIfAbsent(column, text);
        return true;
    }

    /// Notes a hidden row that holds something.
    void row(int number) {
        rows++;
        if (!ranges.isEmpty() && ranges.getLast()[1] == number - 1) {
            ranges.getLast()[1] = number;
        } else {
            ranges.add(new int[] {number, number});
        }
    }

    Hidden found() {
        var names = new ArrayList<String>();
        columns.forEach((column, text) -> names.add(name(column, text)));
        return new Hidden(rows, numbers(), names, sheets);
    }

    private String numbers() {
        var words = new ArrayList<String>();
        ranges.stream()
                .limit(MOST_RANGES)
                .forEach(range -> words.add(range[0] == range[1] ? "" + range[0] : range[0] + "-" + range[1]));
        return String.join(", ", words) + (ranges.size() > MOST_RANGES ? ", ..." : "");
    }

    private static String name(int column, String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text.strip();
        return shown.isEmpty() ? Row.letters(column) : Row.letters(column) + " (" + shown + ")";
    }
}

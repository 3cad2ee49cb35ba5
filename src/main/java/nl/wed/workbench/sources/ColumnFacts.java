package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.Value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the cells of a column are, counted.
record ColumnFacts(int numbers, int texts, int different, int rows, int decimals) {
    private static final Pattern LABEL = Pattern.compile(".*\\((code|naam|omschrijving)\\)");

    static ColumnFacts of(PlainTable table, int column, DecimalSign decimal) {
        int numbers = 0;
        int texts = 0;
        int decimals = 0;
        var different = new HashSet<String>();
        for (List<String> row : table.rows()) {
            String cell = row.get(column).strip();
            Optional<Value> value = CellText.parse(cell, decimal, false);
            different.add(cell);
            if (value.isEmpty()) {
                texts++;
            } else if (!(value.get() instanceof Value.Missing)) {
                numbers++;
                int at = cell.indexOf(decimal.sign);
                decimals = at < 0 ? decimals : Math.max(decimals, cell.length() - at - 1);
            }
        }
        int rows = table.rows().size();
        return new ColumnFacts(numbers, texts, different.size(), rows, Math.min(decimals, 6));
    }

    /// Whether this is a column of words: hardly a number in it.
    boolean isText() {
        return texts > 0 && texts * 4 >= numbers;
    }

    /// Whether the words can be the names of the regions.
    boolean mayBeName(String header) {
        return RegionColumn.isName(header) || different * 10 >= rows * 9;
    }

    /// Whether the header says that this is a code or a name and no figure.
    boolean isLabel(String header) {
        return LABEL.matcher(header.toLowerCase(Locale.ROOT)).matches();
    }
}

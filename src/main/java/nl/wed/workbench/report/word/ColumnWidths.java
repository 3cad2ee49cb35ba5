package nl.wed.workbench.report.word;

import java.util.Arrays;
import java.util.List;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// The widths of the columns of a table: by weight, but never so narrow that a word is broken, as
/// long as another column has room to give.
final class ColumnWidths {
    private static final double TEXT = 9;
    private static final double BOLD = 1.08;
    private static final int PADDING = 220;

    private ColumnWidths() {}

    /// In twentieths of a point; together the width of the page.
    static int[] of(TableBlock table) {
        List<Column> columns = table.columns();
        int[] widths = Grid.widths(columns.stream().mapToInt(Column::weight).toArray());
        int[] least = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            least[i] = least(table, i);
        }
        if (Arrays.stream(least).sum() < Grid.WIDTH) {
            widen(widths, least);
        }
        return widths;
    }

    /// Gives narrow columns what they need, taken from the others after the room they have.
    private static void widen(int[] widths, int[] least) {
        int needed = 0;
        int room = 0;
        for (int i = 0; i < widths.length; i++) {
            needed += Math.max(0, least[i] - widths[i]);
            room += Math.max(0, widths[i] - least[i]);
        }
        if (needed == 0) {
            return;
        }
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            int slack = widths[i] - least[i];
            widths[i] = slack < 0 ? least[i] : widths[i] - (int) ((long) needed * slack / room);
            widest = widths[i] > widths[widest] ? i : widest;
        }
        widths[widest] += Grid.WIDTH - Arrays.stream(widths).sum();
    }

    private static int least(TableBlock table, int column) {
        double widest = longest(table.columns().get(column).header()) * BOLD;
        for (Row row : table.rows()) {
            if (row.kind() != Row.Kind.GROUP) {
                double word = longest(TextLines.seen(row.cells().get(column).runs()));
                widest = Math.max(widest, row.kind() == Row.Kind.TOTAL ? word * BOLD : word);
            }
        }
        return (int) Math.ceil(widest * 20) + PADDING;
    }

    private static double longest(String text) {
        double widest = 0;
        for (String word : CleanText.wrapped(text).split("[\\s\\-–]+")) {
            widest = Math.max(widest, TextLines.width(word, TEXT));
        }
        return widest;
    }
}

package nl.wed.workbench.sources.table;

import java.util.List;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.sheet.Row;

/// Finds the row with the headers, below a title or notes.
final class HeaderRow {
    private static final int DEEPEST = 30;

    private HeaderRow() {}

    /// The place of the header among the first rows: the first row that is about as wide as the
    /// widest and holds words or periods; -1 when there is none with a row below it.
    static int find(List<Row> head) {
        int widest = head.stream().limit(60).mapToInt(Row::filled).max().orElse(0);
        if (widest < 2) {
            return -1;
        }
        for (int i = 0; i < Math.min(DEEPEST, head.size() - 1); i++) {
            Row row = head.get(i);
            if (row.filled() >= 2 && row.filled() * 10 >= widest * 6 && isHeader(row)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(Row row) {
        int words = 0;
        int figures = 0;
        for (String cell : row.cells()) {
            String text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            boolean number = CellText.number(text, DecimalSign.POINT).isPresent();
            if (number && PeriodCodes.parse(text).isEmpty() || RegionCodes.isCode(text)) {
                figures++;
            } else {
                words++;
            }
        }
        return words > figures;
    }
}

package nl.wed.workbench.sources.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.sheet.Row;

/// Regions, periods and groups that are given once and hold for the rows below, as in merged cells: a column
/// of which at least a third is blank while another column tells the rows apart. A blank cell here and there
/// is damage, and holds nothing.
final class HeldCells {
    private final Set<Integer> keys = new LinkedHashSet<>();
    private final Set<Integer> held = new LinkedHashSet<>();
    private final Map<Integer, String> last = new HashMap<>();

    HeldCells(TableMapping mapping, TableScan scan) {
        for (ColumnMapping column : mapping.columns()) {
            ColumnRole role = column.role();
            boolean key = role.isRegion()
                    || role == ColumnRole.PERIOD
                    || role == ColumnRole.DIMENSION
                    || role == ColumnRole.MEASURE;
            if (key && column.column() < scan.header().size()) {
                keys.add(column.column());
                if (scan.facts(column.column()).isGivenOnce()) {
                    held.add(column.column());
                }
            }
        }
        if (held.size() == keys.size()) {
            held.clear();
        }
    }

    /// The row with what holds for it filled in; a row that nothing tells apart stays as it is.
    Row fill(Row row) {
        if (held.isEmpty()) {
            return row;
        }
        boolean apart = keys.stream().anyMatch(column -> !row.cell(column).isEmpty());
        List<String> cells = new ArrayList<>(row.cells());
        boolean changed = false;
        for (int column : held) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                last.put(column, cell);
            } else if (apart && last.containsKey(column) && column < cells.size()) {
                cells.set(column, last.getOrDefault(column, ""));
                changed = true;
            }
        }
        return changed ? new Row(row.number(), cells, row.storage(), row.formulas()) : row;
    }

    /// Whether the cell of a row was filled in.
    boolean isHeld(Row row, int column) {
        return held.contains(column) && row.cell(column).isEmpty();
    }
}

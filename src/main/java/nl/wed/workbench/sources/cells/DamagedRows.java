package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// Rows of a table that cannot be read and are left out, with why. A few are told; when they are many it
/// is the table that is not understood, and it is refused with the first of them.
public final class DamagedRows {
    /// One row in so many may be damaged, and a single one always.
    private static final int RARE = 5;

    private final String file;
    private final Faults widths = new Faults();
    private final Faults periods = new Faults();
    private final Map<String, Faults> uncalculated = new HashMap<>();
    private final Map<String, Integer> calculated = new HashMap<>();
    private int rows;

    private static final class Faults {
        private int count;
        private int row;
        private Object[] details = {};

        void add(int number, Object... more) {
            if (count++ == 0) {
                row = number;
                details = more;
            }
        }
    }

    public DamagedRows(String file) {
        this.file = file;
    }

    /// Counts a row about a region.
    public void row() {
        rows++;
    }

    /// A row with more or fewer cells than the header, so that it is not known what they are.
    public void width(int row, int cells, int header) {
        widths.add(row, cells, header);
    }

    /// A row about a period that is not understood.
    public void period(int row, String written) {
        periods.add(row, written);
    }

    /// A cell of a column that is read, with a formula that was never calculated.
    public void uncalculated(String column, int row) {
        uncalculated.computeIfAbsent(column, _ -> new Faults()).add(row);
    }

    /// A cell of a column that is read, with something in it.
    public void calculated(String column) {
        calculated.merge(column, 1, Integer::sum);
    }

    /// Refuses a table of which it is not a row here or there that is damaged.
    public void finish() {
        uncalculated.forEach((column, faults) -> {
            if (faults.count * 2 > faults.count + calculated.getOrDefault(column, 0)) {
                throw RefusedException.of("formulaWithoutResult", file, faults.row, column);
            }
        });
        if (isMuch(widths)) {
            throw RefusedException.of("unequalRow", file, widths.row, widths.details[0], widths.details[1]);
        }
        if (isMuch(periods)) {
            throw RefusedException.of("unknownPeriod", file, periods.row, periods.details[0]);
        }
    }

    private boolean isMuch(Faults faults) {
        return faults.count == rows && rows > 0 || faults.count > 1 && faults.count * RARE > rows;
    }

    /// What was left out.
    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (widths.count > 0) {
            warnings.add(
                    Warning.counted("unequalRows", widths.count, widths.row, widths.details[0], widths.details[1]));
        }
        if (periods.count > 0) {
            warnings.add(Warning.counted("unknownPeriods", periods.count, periods.row, periods.details[0]));
        }
        return warnings;
    }
}

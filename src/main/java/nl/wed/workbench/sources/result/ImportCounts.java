package nl.wed.workbench.sources.result;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Value;

/// How the cells of an import were understood: numbers, cells the source suppressed (secret or an
/// interval), cells without a number, and cells that were not understood and left out or kept as
/// they were written. And how many rows the table has below its header, and how many of these were left
/// out; both 0 for a source without rows.
public record ImportCounts(
        int known, int suppressed, int missing, int notUnderstood, int measures, int regions, int rows, int rowsLeft) {

    public static ImportCounts of(ObservationSet set, int leftOut) {
        int suppressed = 0;
        int missing = 0;
        int strange = leftOut;
        int known = set.size();
        for (var one : set.withoutNumber().entrySet()) {
            int cells = one.getValue();
            known -= cells;
            switch (one.getKey()) {
                case Value.Known _ -> known += cells;
                case Value.Interval _ -> suppressed += cells;
                case Value.Missing(MissingReason reason, var _) -> {
                    switch (reason) {
                        case CONFIDENTIAL -> suppressed += cells;
                        case OTHER -> strange += cells;
                        default -> missing += cells;
                    }
                }
            }
        }
        return new ImportCounts(
                known,
                suppressed,
                missing,
                strange,
                set.measures().size(),
                set.regionNames().size(),
                0,
                0);
    }

    /// The same of a table with so many rows, of which some were left out.
    public ImportCounts ofRows(int all, int leftOut) {
        return new ImportCounts(known, suppressed, missing, notUnderstood, measures, regions, all, leftOut);
    }
}

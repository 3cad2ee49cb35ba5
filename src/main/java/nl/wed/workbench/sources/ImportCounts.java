package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

import java.util.List;

/// How the cells of an import were understood: numbers, cells the source suppressed (secret or an
/// interval), cells without a number, and cells that were not understood and left out or kept as
/// they were written.
public record ImportCounts(
        int known, int suppressed, int missing, int notUnderstood, int measures, int regions) {

    static ImportCounts of(List<Series> series, int measures, int regions, int leftOut) {
        int known = 0;
        int suppressed = 0;
        int missing = 0;
        int strange = leftOut;
        for (Series one : series) {
            for (var point : one.points()) {
                switch (point.value()) {
                    case Value.Known _ -> known++;
                    case Value.Interval _ -> suppressed++;
                    case Value.Missing(MissingReason reason, _) -> {
                        switch (reason) {
                            case CONFIDENTIAL -> suppressed++;
                            case OTHER -> strange++;
                            default -> missing++;
                        }
                    }
                }
            }
        }
        return new ImportCounts(known, suppressed, missing, strange, measures, regions);
    }
}

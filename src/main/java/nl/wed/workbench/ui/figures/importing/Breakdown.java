package nl.wed.workbench.ui.figures.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

/// How the cells of a table were understood: how many numbers, how many ranges, how many without a
/// number by reason, and the periods from the oldest to the newest.
record Breakdown(int known, int intervals, Map<MissingReason, Integer> missing, List<String> periods) {

    static Breakdown of(ObservationSet set) {
        int known = 0;
        int intervals = 0;
        var missing = new EnumMap<MissingReason, Integer>(MissingReason.class);
        var periods = new TreeSet<String>();
        for (Series series : set.series()) {
            for (Point point : series.points()) {
                periods.add(point.period());
                switch (point.value()) {
                    case Value.Known _ -> known++;
                    case Value.Interval _ -> intervals++;
                    case Value.Missing(MissingReason reason, var _) -> missing.merge(reason, 1, Integer::sum);
                }
            }
        }
        return new Breakdown(known, intervals, Map.copyOf(missing), List.copyOf(periods));
    }
}

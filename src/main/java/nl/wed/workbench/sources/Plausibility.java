package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

/// Finds values that cannot be: percentages above a hundred and negative counts. They are kept and
/// warned about.
final class Plausibility {
    private Plausibility() {}

    static List<Warning> check(ObservationSet set) {
        var warnings = new ArrayList<Warning>();
        for (MeasureInfo measure : set.measures()) {
            if (measure.unit().equals("%")) {
                warn(set, measure, "percentageAbove100", value -> value > 100, warnings);
            }
            if (measure.unit().equals("aantal")) {
                warn(set, measure, "negativeCount", value -> value < 0, warnings);
            }
        }
        return warnings;
    }

    private static void warn(
            ObservationSet set,
            MeasureInfo measure,
            String key,
            DoublePredicate impossible,
            List<Warning> warnings) {
        List<String> regions =
                set.byRegion(measure.code()).values().stream()
                        .filter(series -> has(series, impossible))
                        .map(Series::region)
                        .sorted()
                        .toList();
        if (!regions.isEmpty()) {
            warnings.add(Warning.of(key, measure.title(), Arguments.list(regions)));
        }
    }

    private static boolean has(Series series, DoublePredicate impossible) {
        for (Point point : series.points()) {
            if (point.value() instanceof Value.Known(double amount) && impossible.test(amount)) {
                return true;
            }
        }
        return false;
    }
}

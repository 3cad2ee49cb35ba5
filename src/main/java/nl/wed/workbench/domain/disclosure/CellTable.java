package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;

/// A measure with its groups in a municipality with its districts, and what may be shown of it.
record CellTable(ObservationSet set, List<Measure> measures, GroupTotals totals, Guard guard) {

    /// A measure of the data set with its code in parts.
    record Measure(String code, StatisticKey key) {}

    /// One cell.
    record Place(String measure, String region, String period) {}

    /// The outcome of every cell in these regions.
    Map<Place, Outcome> outcomes(List<String> regions) {
        var byPeriod = new TreeMap<String, Map<Place, Value>>();
        for (Measure measure : measures) {
            for (String region : regions) {
                set.find(measure.code(), region).ifPresent(series -> add(byPeriod, measure, series));
            }
        }
        var outcomes = new HashMap<Place, Outcome>();
        var sums = new CellSums(set, measures, regions, guard);
        byPeriod.forEach(
                (period, cells) -> outcomes.putAll(SmallCounts.of(cells, sums.of(period, cells), guard.threshold())));
        return outcomes;
    }

    private void add(Map<String, Map<Place, Value>> byPeriod, Measure measure, Series series) {
        for (Point point : series.points()) {
            var place = new Place(measure.code(), series.region(), point.period());
            boolean few = totals.few(measure, place, guard.threshold());
            byPeriod.computeIfAbsent(point.period(), _ -> new LinkedHashMap<>())
                    .put(place, few ? Value.missing(MissingReason.CONFIDENTIAL) : point.value());
        }
    }
}

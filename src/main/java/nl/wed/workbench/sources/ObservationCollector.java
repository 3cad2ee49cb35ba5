package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers cells in any order into series. The same cell twice with the same value counts once;
/// with another value the whole import is refused.
final class ObservationCollector {
    private final int limit;
    private final Map<String, MeasureInfo> measures = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Point>>> cells = new LinkedHashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<String, String> periods = new HashMap<>();
    private int size;
    private int leftOut;

    ObservationCollector(int limit) {
        this.limit = limit;
    }

    void measure(MeasureInfo measure) {
        measures.putIfAbsent(measure.code(), measure);
        cells.computeIfAbsent(measure.code(), _ -> new LinkedHashMap<>());
    }

    void region(String code, String name) {
        regionNames.merge(code, name, (old, now) -> old.equals(code) ? now : old);
    }

    void add(String measure, String region, String period, Value value, PeriodStatus status) {
        if (value instanceof Value.Known(double amount) && !Double.isFinite(amount)) {
            leftOut++;
            return;
        }
        if (++size > limit) {
            throw RefusedException.of("tooManyCells", limit);
        }
        String shared = periods.computeIfAbsent(period, same -> same);
        cells.computeIfAbsent(measure, _ -> new LinkedHashMap<>())
                .computeIfAbsent(region, _ -> new ArrayList<>(4))
                .add(new Point(shared, value, status));
    }

    /// Counts a cell that could not be understood.
    void leaveOut() {
        leftOut++;
    }

    int leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// All cells as one set; measures without any cell are left out.
    ObservationSet build() {
        var series = new ArrayList<Series>();
        cells.forEach((measure, regions) ->
                regions.forEach((region, points) ->
                        series.add(new Series(measure, region, inOrder(measure, region, points)))));
        var filled =
                measures.values().stream()
                        .filter(measure -> !cells.getOrDefault(measure.code(), Map.of()).isEmpty())
                        .toList();
        return new ObservationSet(filled, regionNames, series);
    }

    private static List<Point> inOrder(String measure, String region, List<Point> points) {
        var sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparing(Point::period));
        var result = new ArrayList<Point>(sorted.size());
        for (Point point : sorted) {
            Point last = result.isEmpty() ? null : result.getLast();
            if (last == null || !last.period().equals(point.period())) {
                result.add(point);
            } else if (!last.equals(point)) {
                throw RefusedException.of("sameCellTwice", measure, region, point.periodLabel());
            }
        }
        return List.copyOf(result);
    }
}

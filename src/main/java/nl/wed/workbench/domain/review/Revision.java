package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Value;

/// What a newer edition of a table says otherwise than an older one: changed values, and values
/// that are gone. Values that are only in the newer one are news, not a revision; neither is a
/// status that became definitive with the same value.
public record Revision(List<Change> changes) {
    /// A value that changed; `after` is empty when the newer edition no longer has the cell.
    public record Change(String measure, String region, String period, Value before, Optional<Value> after) {}

    private static final double SAME = 1e-9;

    public Revision {
        changes = List.copyOf(changes);
    }

    /// The revision between two editions, in the order of measure, region and period.
    public static Revision between(ObservationSet older, ObservationSet newer) {
        return between(older, newer, _ -> true);
    }

    /// The revision between two editions in the regions of that choice.
    public static Revision between(ObservationSet older, ObservationSet newer, Predicate<String> regions) {
        var changes = new ArrayList<Change>();
        for (var measure : older.measures()) {
            older.byRegion(measure.code()).forEach((region, series) -> {
                if (regions.test(region)) {
                    compare(series, newer.find(measure.code(), region), changes);
                }
            });
        }
        changes.sort(Comparator.comparing(Change::measure)
                .thenComparing(Change::region)
                .thenComparing(Change::period));
        return new Revision(changes);
    }

    /// The periods with another value for the municipality or the country, of each indicator that a
    /// data set of the older edition fills: their figures, and what rests on them, need another
    /// look.
    public Map<UUID, SortedSet<String>> periods(Project project, UUID dataSet, String municipality) {
        var touched = new LinkedHashMap<UUID, SortedSet<String>>();
        project.stream(INDICATOR_SOURCE)
                .filter(source -> source.dataSet().equals(dataSet))
                .forEach(source -> changes.stream()
                        .filter(one -> concerns(one, source, municipality))
                        .forEach(one -> touched.computeIfAbsent(source.indicator(), _ -> new TreeSet<>())
                                .add(one.period())));
        return touched;
    }

    private static boolean concerns(Change change, IndicatorSource source, String municipality) {
        return (change.region().equals(municipality) || change.region().equals(Series.NETHERLANDS))
                && (change.measure().equals(source.numerator())
                        || change.measure().equals(source.denominator()));
    }

    private static void compare(Series older, Optional<Series> newer, List<Change> changes) {
        for (Point point : older.points()) {
            var after = newer.flatMap(series -> series.at(point.period())).map(Point::value);
            boolean known = !(point.value() instanceof Value.Missing);
            if (after.map(value -> known && differs(point.value(), value)).orElse(known)) {
                changes.add(new Change(older.measure(), older.region(), point.period(), point.value(), after));
            }
        }
    }

    private static boolean differs(Value before, Value after) {
        return after instanceof Value.Missing
                || differs(before.low(), after.low())
                || differs(before.high(), after.high());
    }

    private static boolean differs(double before, double after) {
        return Math.abs(before - after) > SAME * Math.max(1, Math.abs(before));
    }
}

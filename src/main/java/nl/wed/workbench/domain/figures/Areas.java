package nl.wed.workbench.domain.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The values of one data set for the districts or neighbourhoods of a municipality, in the order
/// of their codes, all of the same period: values of different years do not compare. `whole` is the
/// value of the municipality in that period.
public record Areas(String period, List<Area> areas, Optional<Value> whole) {
    /// One district or neighbourhood: its code, a name that no other has here, and its value.
    public record Area(String code, String name, Value value) {
        /// The same area with another value.
        public Area withValue(Value other) {
            return new Area(code, name, other);
        }
    }

    public Areas {
        areas = List.copyOf(areas);
    }

    /// The areas with codes that start so, in the newest period in which one has a value; empty
    /// when there is no such period.
    static Optional<Areas> of(ObservationSet set, IndicatorSource source, String prefix, ValueRule rule) {
        String municipality = "GM" + prefix.substring(2);
        var byRegion = new TreeMap<String, List<Point>>();
        set.byRegion(source.numerator()).keySet().stream()
                .filter(region -> region.startsWith(prefix))
                .forEach(region -> byRegion.put(region, source.points(set, region, rule)));
        return byRegion.values().stream()
                .flatMap(List::stream)
                .filter(point -> !(point.value() instanceof Value.Missing))
                .map(Point::period)
                .max(Comparator.naturalOrder())
                .map(period -> new Areas(
                        period,
                        named(set, byRegion, period),
                        Point.valueIn(source.points(set, municipality, rule), period)));
    }

    private static List<Area> named(ObservationSet set, Map<String, List<Point>> byRegion, String period) {
        var areas = new ArrayList<Area>();
        var taken = new HashSet<String>();
        byRegion.forEach((region, points) -> Point.valueIn(points, period)
                .ifPresent(value -> areas.add(new Area(region, name(set, region, taken), value))));
        return areas;
    }

    /// Two neighbourhoods may bear one name; the code then tells them apart.
    private static String name(ObservationSet set, String region, Set<String> taken) {
        String name = set.regionNames().getOrDefault(region, region);
        return taken.add(name) ? name : name + " (" + region + ")";
    }
}

package nl.wed.workbench.domain.review;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;

/// Years between the first and the last of the own municipality in which it has no value.
final class MissingYears {
    private static final int MOST = 100;
    private static final Set<String> KINDS = Set.of("JJ", "SJ");

    private MissingYears() {}

    static List<CellPlace> of(Cells values, String own) {
        var known = new TreeMap<String, TreeSet<Integer>>();
        values.of(own).forEach((period, value) -> {
            if (!(value instanceof Value.Missing) && KINDS.contains(Periods.kind(period))) {
                known.computeIfAbsent(period.substring(4), _ -> new TreeSet<>()).add(Periods.startYear(period));
            }
        });
        return known.entrySet().stream()
                .flatMap(entry ->
                        gaps(entry.getValue()).stream().map(year -> new CellPlace(own, year + entry.getKey())))
                .toList();
    }

    private static List<Integer> gaps(NavigableSet<Integer> years) {
        return IntStream.range(years.getFirst(), years.getLast())
                .filter(year -> !years.contains(year))
                .limit(MOST)
                .boxed()
                .toList();
    }
}

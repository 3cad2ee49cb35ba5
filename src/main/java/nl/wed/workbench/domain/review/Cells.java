package nl.wed.workbench.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import nl.wed.workbench.domain.figures.Value;

/// The values of one measure by region and period.
record Cells(SortedMap<String, SortedMap<String, Value>> byRegion) {
    boolean isEmpty() {
        return byRegion.isEmpty();
    }

    /// The values of a region by period; empty when it has none.
    SortedMap<String, Value> of(String region) {
        return byRegion.getOrDefault(region, new TreeMap<>());
    }

    Optional<Value> at(String region, String period) {
        return Optional.ofNullable(of(region).get(period));
    }

    /// The exact values of a region by period.
    SortedMap<String, Double> exact(String region) {
        var exact = new TreeMap<String, Double>();
        of(region).forEach((period, value) -> value.exact().ifPresent(amount -> exact.put(period, amount)));
        return exact;
    }

    /// The cells whose value is so.
    List<CellPlace> where(BiPredicate<CellPlace, Value> odd) {
        var found = new ArrayList<CellPlace>();
        byRegion.forEach((region, periods) -> periods.forEach((period, value) -> {
            var cell = new CellPlace(region, period);
            if (odd.test(cell, value)) {
                found.add(cell);
            }
        }));
        return found;
    }

    /// The number of cells.
    int size() {
        return byRegion.values().stream().mapToInt(Map::size).sum();
    }
}

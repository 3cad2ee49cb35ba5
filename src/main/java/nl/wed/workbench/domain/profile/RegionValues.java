package nl.wed.workbench.domain.profile;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;

/// The exact values of an indicator in one period, by the code of the municipality, and all of them
/// in ascending order.
public record RegionValues(String period, Map<String, Double> byCode, Spread spread) {
    public RegionValues {
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    /// The values of a period by the code of the municipality.
    public RegionValues(String period, Map<String, Double> byCode) {
        this(period, byCode, new Spread(List.copyOf(byCode.values())));
    }

    /// The values of these municipalities, as far as known.
    public Spread spread(Collection<String> codes) {
        return new Spread(codes.stream()
                .distinct()
                .filter(byCode::containsKey)
                .map(byCode::get)
                .toList());
    }

    /// The median of these municipalities; empty when none has a value.
    public Optional<Value> median(Collection<String> codes) {
        var spread = spread(codes);
        return spread.sorted().isEmpty() ? Optional.empty() : Optional.of(Value.of(spread.median()));
    }
}

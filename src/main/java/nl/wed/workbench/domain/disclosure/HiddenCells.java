package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The hidden cells with their bounds, and by the sums in which they stand.
final class HiddenCells<K> {
    private final Network<K> network;
    private final Map<K, Bounds> bounds = new LinkedHashMap<>();
    private final Map<Sum<K>, List<K>> bySum = new HashMap<>();

    HiddenCells(Network<K> network) {
        this.network = network;
    }

    @Nullable
    Bounds of(K cell) {
        return bounds.get(cell);
    }

    Set<K> all() {
        return bounds.keySet();
    }

    void put(K cell, Bounds told) {
        boolean known = has(cell);
        bounds.put(cell, told);
        for (Sum<K> sum : network.sums(cell)) {
            if (!known && bySum.containsKey(sum)) {
                in(sum).add(cell);
            }
        }
    }

    void change(K cell, UnaryOperator<Bounds> change) {
        bounds.computeIfPresent(cell, (_, before) -> change.apply(before));
    }

    /// Whether no number of a cell is told.
    boolean has(K cell) {
        return bounds.containsKey(cell) || !network.published(cell);
    }

    /// The members of a sum of which no number is told.
    List<K> in(Sum<K> sum) {
        return bySum.computeIfAbsent(
                sum,
                one -> new ArrayList<>(one.members().stream().filter(this::has).toList()));
    }
}

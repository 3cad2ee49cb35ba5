package nl.wed.workbench.domain.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;

/// Cells that can change together without any sum noticing: one goes up for another that goes down,
/// in every sum in which they stand. `rests` are the parts that stand nowhere and change with them.
record Circuit<K>(Map<K, Integer> weights, Map<Sum<K>, Integer> rests) {
    Circuit {
        weights = new LinkedHashMap<>(weights);
        rests = new LinkedHashMap<>(rests);
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// Says that a cell of a table is the total of other cells. When the sum is not `exact` (rounded
/// numbers, or shares of groups of unknown size) the last open cell still follows from the others,
/// but no bounds do.
public record Sum<K>(K total, List<K> parts, boolean exact) {
    public Sum {
        parts = List.copyOf(parts);
    }

    /// A sum of numbers as they are.
    public Sum(K total, List<K> parts) {
        this(total, parts, true);
    }

    Stream<K> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}

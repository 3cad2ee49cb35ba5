package nl.wed.workbench.domain.disclosure;

import java.util.List;
import java.util.stream.Stream;

/// Says that a cell of a table is the total of other cells.
public record Sum<K>(K total, List<K> parts) {
    public Sum {
        parts = List.copyOf(parts);
    }

    Stream<K> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }
}

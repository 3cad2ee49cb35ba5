package nl.wed.workbench.domain;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Where the records of a table stand. Tables that came of one another share it: what was added to a later one stands
/// beyond the end of the earlier, which does not look there. So a change of one record does not cost as much as the
/// table is large.
final class TableIndex {
    private final ConcurrentHashMap<UUID, Integer> places = new ConcurrentHashMap<>();

    static TableIndex of(Collection<UUID> ids) {
        var index = new TableIndex();
        ids.forEach(id -> index.places.put(id, index.places.size()));
        return index;
    }

    /// Where that one stands in a table of that size.
    OptionalInt place(UUID id, int size) {
        Integer place = places.get(id);
        return place != null && place < size ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /// The index of a table of one more: this one, or another where a table of that size went on in another way before.
    /// The table without records is everybody's, so its index stays empty.
    synchronized TableIndex with(UUID id, int size) {
        var index = size > 0 && places.size() == size ? this : copy(size);
        index.places.put(id, size);
        return index;
    }

    private TableIndex copy(int size) {
        var copy = new TableIndex();
        places.forEach((id, place) -> {
            if (place < size) {
                copy.places.put(id, place);
            }
        });
        return copy;
    }
}

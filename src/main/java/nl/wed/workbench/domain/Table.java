package nl.wed.workbench.domain;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// An immutable, ordered set of records by id. A change gives a new table that shares every record
/// it did not touch, so that 'changed' is a question of identity.
public final class Table<T extends Entity> implements Iterable<T> {
    private static final Table<?> EMPTY = new Table<>(Map.of());

    private final Map<UUID, T> rows;
    // Made when it is first asked for; two threads may make the same one.
    private volatile @Nullable List<T> list;

    private Table(Map<UUID, T> rows) {
        this.rows = rows;
    }

    /// The table without records.
    @SuppressWarnings("unchecked")
    public static <T extends Entity> Table<T> empty() {
        return (Table<T>) EMPTY;
    }

    /// A table of these records in this order; of records with the same id the last one stays.
    public static <T extends Entity> Table<T> of(Iterable<T> records) {
        var rows = new LinkedHashMap<UUID, T>();
        records.forEach(record -> rows.put(record.id(), record));
        return new Table<>(Collections.unmodifiableMap(rows));
    }

    /// This table with the record in the place of the one with its id, or else at the end; the same
    /// table when an equal record is there already.
    public Table<T> with(T record) {
        if (record.equals(rows.get(record.id()))) {
            return this;
        }
        var copy = new LinkedHashMap<>(rows);
        copy.put(record.id(), record);
        return new Table<>(Collections.unmodifiableMap(copy));
    }

    /// This table without the record of that id; the same table when there is none.
    public Table<T> without(UUID id) {
        if (!rows.containsKey(id)) {
            return this;
        }
        var copy = new LinkedHashMap<>(rows);
        copy.remove(id);
        return new Table<>(Collections.unmodifiableMap(copy));
    }

    /// The record of that id.
    public Optional<T> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    /// All records in their order.
    public List<T> list() {
        List<T> made = list;
        if (made == null) {
            made = List.copyOf(rows.values());
            list = made;
        }
        return made;
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    public int size() {
        return rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return rows.values().iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Table<?> table && list().equals(table.list());
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.values().toString();
    }
}

package nl.wed.workbench.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/// An immutable, ordered set of records by id. A change gives a new table that shares every record
/// it did not touch, so that 'changed' is a question of identity.
public final class Table<T extends Entity> implements Iterable<T> {
    private static final Table<?> EMPTY = new Table<>(Rows.none(), new TableIndex());

    private final Rows<T> rows;
    private final TableIndex index;

    private Table(Rows<T> rows, TableIndex index) {
        this.rows = rows;
        this.index = index;
    }

    /// The table without records.
    @SuppressWarnings("unchecked")
    public static <T extends Entity> Table<T> empty() {
        return (Table<T>) EMPTY;
    }

    /// A table of these records in this order; of records with the same id the last one stays, in the place of the
    /// first.
    public static <T extends Entity> Table<T> of(Iterable<T> records) {
        var byId = new LinkedHashMap<UUID, T>();
        records.forEach(record -> byId.put(record.id(), record));
        return new Table<>(Rows.of(byId.values()), TableIndex.of(byId.keySet()));
    }

    /// This table with the record in the place of the one with its id, or else at the end; the same
    /// table when an equal record is there already.
    public Table<T> with(T record) {
        return withAll(List.of(record));
    }

    /// This table with each of these records in turn; the same table when an equal one of each is there already.
    public Table<T> withAll(Iterable<T> records) {
        var change = new Change<>(this);
        records.forEach(change::put);
        return change.changed() ? change.made() : this;
    }

    /// This table without the record of that id; the same table when there is none.
    public Table<T> without(UUID id) {
        return place(id).isEmpty()
                ? this
                : of(rows.stream().filter(record -> !record.id().equals(id)).toList());
    }

    /// The record of that id.
    public Optional<T> find(UUID id) {
        OptionalInt place = place(id);
        return place.isEmpty() ? Optional.empty() : Optional.of(rows.get(place.getAsInt()));
    }

    /// All records in their order.
    public List<T> list() {
        return rows;
    }

    public Stream<T> stream() {
        return rows.stream();
    }

    public int size() {
        return rows.size();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public Iterator<T> iterator() {
        return rows.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Table<?> table && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    /// How many records at the beginning of both are known to be the same without looking at each.
    public int sharedAtTheBeginning(Table<?> other) {
        return rows.sharedAtTheBeginning(other.rows);
    }

    /// How many records at the end of both are known to be the same without looking at each.
    public int sharedAtTheEnd(Table<?> other) {
        return rows.sharedAtTheEnd(other.rows);
    }

    private OptionalInt place(UUID id) {
        return index.place(id, rows.size());
    }

    /// What a table becomes.
    private static final class Change<T extends Entity> {
        private final Table<T> from;
        private final Map<Integer, T> others = new HashMap<>();
        private final List<T> more = new ArrayList<>();
        private TableIndex index;

        Change(Table<T> from) {
            this.from = from;
            this.index = from.index;
        }

        boolean changed() {
            return !others.isEmpty() || !more.isEmpty();
        }

        Table<T> made() {
            return new Table<>(from.rows.with(others, more), index);
        }

        void put(T record) {
            int size = from.size() + more.size();
            OptionalInt found = index.place(record.id(), size);
            if (found.isEmpty()) {
                index = index.with(record.id(), size);
                more.add(record);
                return;
            }
            int place = found.getAsInt();
            if (place >= from.size()) {
                more.set(place - from.size(), record);
            } else if (!record.equals(others.getOrDefault(place, from.rows.get(place)))) {
                others.put(place, record);
            }
        }
    }
}

package nl.wed.workbench.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.kept.Kept;
import org.jspecify.annotations.Nullable;

/// The immutable snapshot of one trajectory: a [Table] for each [RecordType]. A change makes a new
/// snapshot that shares all tables it did not touch, so undo is the previous snapshot, saving
/// compares two and merging compares three.
public final class Project {
    private final UUID id;
    private final Map<RecordType<?>, Table<?>> tables;
    private final Kept kept;
    private final @Nullable Reads reads;

    private Project(UUID id, Map<RecordType<?>, Table<?>> tables, Kept kept, @Nullable Reads reads) {
        this.id = id;
        this.tables = tables;
        this.kept = kept;
        this.reads = reads;
    }

    /// A trajectory without any record.
    public static Project empty(UUID id) {
        return new Project(id, Map.of(), Kept.NOTHING, null);
    }

    /// The identity of the trajectory, the same in every copy of it.
    public UUID id() {
        return id;
    }

    /// What a newer program wrote in it and this one does not know.
    public Kept kept() {
        if (reads != null) {
            reads.kept();
        }
        return kept;
    }

    /// This snapshot with other things kept that are not known.
    public Project withKept(Kept other) {
        return kept.equals(other) ? this : new Project(id, tables, other, reads);
    }

    /// The table of one kind; empty when there is none yet.
    @SuppressWarnings("unchecked")
    public <T extends Entity> Table<T> table(RecordType<T> type) {
        if (reads != null) {
            reads.table(type);
        }
        return (Table<T>) tables.getOrDefault(type, Table.empty());
    }

    /// The same snapshot, which notes what is looked at in it and in what is made of it; null notes nothing.
    Project noting(@Nullable Reads by) {
        return new Project(id, tables, kept, by);
    }

    /// All records of one kind in their order.
    public <T extends Entity> List<T> all(RecordType<T> type) {
        return table(type).list();
    }

    public <T extends Entity> Stream<T> stream(RecordType<T> type) {
        return table(type).stream();
    }

    /// The record of that kind and id.
    public <T extends Entity> Optional<T> find(RecordType<T> type, UUID id) {
        return table(type).find(id);
    }

    /// The record a reference points at.
    public Optional<Entity> find(Ref ref) {
        return table(ref.type()).find(ref.id()).map(Entity.class::cast);
    }

    /// This snapshot with another table for one kind; the same snapshot when it is equal.
    public <T extends Entity> Project with(RecordType<T> type, Table<T> table) {
        return table(type).equals(table) ? this : replaced(type, table);
    }

    // A table that was changed is known to be another one without looking at each of its records.
    private <T extends Entity> Project changed(RecordType<T> type, Table<T> table) {
        return table(type) == table ? this : replaced(type, table);
    }

    private Project replaced(RecordType<?> type, Table<?> table) {
        var copy = new HashMap<>(tables);
        copy.put(type, table);
        return new Project(id, Map.copyOf(copy), kept, reads);
    }

    /// This snapshot with the record added, or put in the place of the one with its id.
    public <T extends Entity> Project put(RecordType<T> type, T record) {
        return changed(type, table(type).with(record));
    }

    /// This snapshot with all these records put.
    public <T extends Entity> Project putAll(RecordType<T> type, Iterable<T> records) {
        return changed(type, table(type).withAll(records));
    }

    /// This snapshot without the record; links to it are left to the caller and the checks.
    public <T extends Entity> Project remove(RecordType<T> type, UUID id) {
        return changed(type, table(type).without(id));
    }

    /// The kinds of which there is at least one record.
    public Set<RecordType<?>> types() {
        if (reads != null) {
            reads.everything();
        }
        return tables.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Project project
                        && id.equals(project.id)
                        && kept.equals(project.kept)
                        && types().equals(project.types())
                        && types().stream().allMatch(type -> table(type).equals(project.table(type)));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, types());
    }

    @Override
    public String toString() {
        return "Project " + id + " "
                + types().stream().map(RecordType::name).sorted().toList();
    }
}

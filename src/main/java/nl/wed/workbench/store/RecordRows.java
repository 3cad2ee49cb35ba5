package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.kept.KeptRecord;
import nl.wed.workbench.domain.records.RecordTypes;
import org.jdbi.v3.core.Handle;

/// The rows of records, also of kinds that are kept without being known: writes the difference between two snapshots,
/// by identity.
final class RecordRows {
    private static final String MERGE = "merge into records (kind, id, place, body) key (kind, id) values (?, ?, ?, ?)";

    private final RecordCodecs codecs;
    private final Map<String, Map<UUID, Long>> places = new HashMap<>();

    RecordRows(RecordCodecs codecs, Map<String, Map<UUID, Long>> places) {
        this.codecs = codecs;
        places.forEach((kind, of) -> this.places.put(kind, new HashMap<>(of)));
    }

    /// Whether there is anything to write.
    static boolean differ(Project from, Project to) {
        return RecordTypes.ALL.stream().anyMatch(type -> differ(type, from, to))
                || !from.kept().equals(to.kept());
    }

    /// Writes the difference; gives what becomes of the places by kind, to be [#adopt]ed once committed.
    Map<String, RowChange.Moved> write(Handle handle, Ledger.Edit edit, Project from, Project to) {
        var moved = new HashMap<String, RowChange.Moved>();
        for (RecordType<?> type : RecordTypes.ALL) {
            if (differ(type, from, to)) {
                moved.put(type.name(), write(handle, edit, type, from, to));
            }
        }
        var kinds = new TreeSet<>(from.kept().kinds().keySet());
        kinds.addAll(to.kept().kinds().keySet());
        for (String kind : kinds) {
            var change = new RowChange<>(kept(kind, from), kept(kind, to), KeptRecord::id, KeptRecord::equals);
            moved.put(kind, write(handle, edit, kind, change, KeptRecord::json));
        }
        return moved;
    }

    void adopt(Map<String, RowChange.Moved> moved) {
        moved.forEach((kind, one) -> one.in(places.computeIfAbsent(kind, _ -> new HashMap<>())));
    }

    private static boolean differ(RecordType<?> type, Project from, Project to) {
        return from.table(type) != to.table(type)
                || from.kept().fields() != to.kept().fields();
    }

    private <T extends Entity> RowChange.Moved write(
            Handle handle, Ledger.Edit edit, RecordType<T> type, Project from, Project to) {
        boolean sameRest = from.kept().fields() == to.kept().fields();
        var change = sameRest
                ? RowChange.of(from.table(type), to.table(type))
                : new RowChange<>(
                        from.all(type),
                        to.all(type),
                        Entity::id,
                        (one, other) -> one == other && rest(type, one, from).equals(rest(type, other, to)));
        return write(handle, edit, type.name(), change, record -> codecs.write(type, record, rest(type, record, to)));
    }

    private static <T extends Entity> KeptFields rest(RecordType<T> type, T record, Project project) {
        return project.kept().of(new Ref(type, record.id()));
    }

    private static List<KeptRecord> kept(String kind, Project project) {
        return project.kept().kinds().getOrDefault(kind, List.of());
    }

    private <T> RowChange.Moved write(
            Handle handle, Ledger.Edit edit, String kind, RowChange<T> change, Function<T, String> text) {
        try (var batch = handle.prepareBatch(MERGE)) {
            var moved = change.write(places.getOrDefault(kind, Map.of()), (id, place, row) -> {
                String body = text.apply(row);
                batch.add(kind, id, place, body);
                edit.put(tableOf(kind), id, hash(kind, id, place, body));
            });
            moved.gone().forEach(id -> {
                handle.execute("delete from records where kind = ? and id = ?", kind, id);
                edit.remove(tableOf(kind), id);
            });
            batch.execute();
            return moved;
        }
    }

    static String tableOf(String kind) {
        return "records/" + kind;
    }

    static RowHash hash(String kind, UUID id, long place, String body) {
        return RowHash.of(kind, id, place, body);
    }
}

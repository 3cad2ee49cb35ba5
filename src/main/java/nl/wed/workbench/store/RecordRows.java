package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
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
/// by
/// identity.
final class RecordRows {
    private static final String MERGE = "merge into records (kind, id, place, body) key (kind, id) values (?, ?, ?, ?)";

    /// A record on its way to a row; its text is made only when it has to be written.
    private record Written(Object record, KeptFields rest, Supplier<String> body) {
        boolean is(Written other) {
            boolean same = record == other.record || record instanceof KeptRecord kept && kept.equals(other.record);
            return same && rest.equals(other.rest);
        }
    }

    private final RecordCodecs codecs;
    private final Map<String, Map<UUID, Long>> places;

    RecordRows(RecordCodecs codecs, Map<String, Map<UUID, Long>> places) {
        this.codecs = codecs;
        this.places = new HashMap<>(places);
    }

    /// Whether there is anything to write.
    static boolean differ(Project from, Project to) {
        return RecordTypes.ALL.stream().anyMatch(type -> differ(type, from, to))
                || !from.kept().equals(to.kept());
    }

    /// Writes the difference; gives the new places by kind, to be [#adopt]ed once committed.
    Map<String, Map<UUID, Long>> write(Handle handle, Ledger.Edit edit, Project from, Project to) {
        var changed = new HashMap<String, Map<UUID, Long>>();
        for (RecordType<?> type : RecordTypes.ALL) {
            if (differ(type, from, to)) {
                changed.put(type.name(), write(handle, edit, type.name(), known(type, from), known(type, to)));
            }
        }
        var kinds = new TreeSet<>(from.kept().kinds().keySet());
        kinds.addAll(to.kept().kinds().keySet());
        for (String kind : kinds) {
            changed.put(kind, write(handle, edit, kind, kept(kind, from), kept(kind, to)));
        }
        return changed;
    }

    void adopt(Map<String, Map<UUID, Long>> changed) {
        places.putAll(changed);
    }

    private static boolean differ(RecordType<?> type, Project from, Project to) {
        return from.table(type) != to.table(type)
                || from.kept().fields() != to.kept().fields();
    }

    private <T extends Entity> SequencedMap<UUID, Written> known(RecordType<T> type, Project project) {
        var rows = new LinkedHashMap<UUID, Written>();
        for (T record : project.table(type)) {
            var rest = project.kept().of(new Ref(type, record.id()));
            rows.put(record.id(), new Written(record, rest, () -> codecs.write(type, record, rest)));
        }
        return rows;
    }

    private static SequencedMap<UUID, Written> kept(String kind, Project project) {
        var rows = new LinkedHashMap<UUID, Written>();
        project.kept()
                .kinds()
                .getOrDefault(kind, List.of())
                .forEach(one -> rows.put(one.id(), new Written(one, KeptFields.NONE, one::json)));
        return rows;
    }

    private Map<UUID, Long> write(
            Handle handle,
            Ledger.Edit edit,
            String kind,
            SequencedMap<UUID, Written> before,
            SequencedMap<UUID, Written> after) {
        Map<UUID, Long> old = places.getOrDefault(kind, Map.of());
        Map<UUID, Long> now = Places.of(List.copyOf(after.sequencedKeySet()), old);
        for (UUID id : before.keySet()) {
            if (!after.containsKey(id)) {
                handle.execute("delete from records where kind = ? and id = ?", kind, id);
                edit.remove(tableOf(kind), id);
            }
        }
        try (var batch = handle.prepareBatch(MERGE)) {
            after.forEach((id, row) -> {
                long place = now.getOrDefault(id, 0L);
                var was = before.get(id);
                if (was == null || !row.is(was) || place != old.getOrDefault(id, -1L)) {
                    String body = row.body().get();
                    batch.add(kind, id, place, body);
                    edit.put(tableOf(kind), id, hash(kind, id, place, body));
                }
            });
            batch.execute();
        }
        return now;
    }

    static String tableOf(String kind) {
        return "records/" + kind;
    }

    static RowHash hash(String kind, UUID id, long place, String body) {
        return RowHash.of(kind, id, place, body);
    }
}

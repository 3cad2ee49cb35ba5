package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.records.RecordTypes;
import org.jdbi.v3.core.Handle;

/// The rows of records: writes the difference between two snapshots, by identity.
final class RecordRows {
    private static final String MERGE = "merge into records (kind, id, place, body) key (kind, id) values (?, ?, ?, ?)";

    private final RecordCodecs codecs;
    private final Map<RecordType<?>, Map<UUID, Long>> places;

    RecordRows(RecordCodecs codecs, Map<RecordType<?>, Map<UUID, Long>> places) {
        this.codecs = codecs;
        this.places = new HashMap<>(places);
    }

    /// Whether there is anything to write.
    static boolean differ(Project from, Project to) {
        return RecordTypes.ALL.stream().anyMatch(type -> from.table(type) != to.table(type));
    }

    /// Writes the difference; gives the new places, to be [#adopt]ed once committed.
    Map<RecordType<?>, Map<UUID, Long>> write(Handle handle, Ledger.Edit edit, Project from, Project to) {
        var changed = new HashMap<RecordType<?>, Map<UUID, Long>>();
        for (RecordType<?> type : RecordTypes.ALL) {
            if (from.table(type) != to.table(type)) {
                changed.put(type, writeTable(handle, edit, type, from, to));
            }
        }
        return changed;
    }

    void adopt(Map<RecordType<?>, Map<UUID, Long>> changed) {
        places.putAll(changed);
    }

    private <T extends Entity> Map<UUID, Long> writeTable(
            Handle handle, Ledger.Edit edit, RecordType<T> type, Project from, Project to) {
        Table<T> before = from.table(type);
        Table<T> after = to.table(type);
        Map<UUID, Long> old = places.getOrDefault(type, Map.of());
        List<UUID> order = after.stream().map(Entity::id).toList();
        Map<UUID, Long> now = Places.of(order, old);
        for (T record : before) {
            if (after.find(record.id()).isEmpty()) {
                handle.execute("delete from records where kind = ? and id = ?", type.name(), record.id());
                edit.remove(tableOf(type.name()), record.id());
            }
        }
        try (var batch = handle.prepareBatch(MERGE)) {
            for (T record : after) {
                long place = now.getOrDefault(record.id(), 0L);
                if (before.find(record.id()).orElse(null) != record || place != old.getOrDefault(record.id(), -1L)) {
                    String body = codecs.write(type, record);
                    batch.add(type.name(), record.id(), place, body);
                    edit.put(tableOf(type.name()), record.id(), hash(type.name(), record.id(), place, body));
                }
            }
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

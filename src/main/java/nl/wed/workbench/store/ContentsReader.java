package nl.wed.workbench.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.codec.CodecException;
import nl.wed.workbench.codec.ProjectDecoding;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.kept.KeptPart;
import nl.wed.workbench.store.Ledger.Tally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Reads a whole database and checks it against its tallies and its generation.
final class ContentsReader {
    /// The database is not what was saved.
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final Damage damage;

        Wrong(Damage damage, Throwable cause) {
            super(damage.name(), cause);
            this.damage = damage;
        }

        Wrong(Damage damage) {
            super(damage.name());
            this.damage = damage;
        }

        Damage damage() {
            return damage;
        }
    }

    private record Row(String kind, UUID id, long place, String body) {}

    private record Control(String token, UUID project, Optional<String> base, long generation, int schema) {}

    private record Raw(Control control, Map<String, List<Row>> rows, Map<String, KeptPart> parts) {}

    private final Handle handle;
    private final Ledger ledger = new Ledger();

    ContentsReader(Handle handle) {
        this.handle = handle;
    }

    /// The content of the database with that token, at least of that generation.
    Contents verified(String token, long leastGeneration) throws Wrong {
        try {
            var raw = sound(token, leastGeneration);
            return decoded(raw);
        } catch (JdbiException e) {
            throw new Wrong(Damage.UNREADABLE, e);
        }
    }

    /// Checks a database of any format as [#verified] does, without understanding its records.
    void verify(String token, long leastGeneration) throws Wrong {
        try {
            sound(token, leastGeneration);
        } catch (JdbiException e) {
            throw new Wrong(Damage.UNREADABLE, e);
        }
    }

    /// The content as it is, to be tallied anew after a migration.
    Contents unverified(String token) throws Wrong {
        return decoded(raw(token));
    }

    private Raw sound(String token, long leastGeneration) throws Wrong {
        var raw = raw(token);
        if (raw.control().generation() < leastGeneration) {
            throw new Wrong(Damage.OLDER_THAN_SAVED);
        }
        verifyTallies();
        verifyActivity(raw.control().generation());
        return raw;
    }

    private Raw raw(String token) throws Wrong {
        var control = control();
        if (!control.token().equals(token)) {
            throw new Wrong(Damage.CHANGED_OUTSIDE);
        }
        var edit = ledger.edit();
        var rows = rows(edit);
        KeyRows.all(handle).values().forEach(key -> KeyRows.enter(edit, key));
        VersionRows.all(handle, control.schema()).forEach(version -> VersionRows.enter(edit, version));
        PackageRows.all(handle, control.schema()).forEach(one -> PackageRows.enter(edit, one));
        var blobs = BlobRows.all(handle);
        blobs.forEach((name, bytes) -> edit.put(BlobRows.TABLE, name, RowHash.of(name, bytes)));
        edit.done();
        return new Raw(control, rows, KeptRows.parts(blobs));
    }

    private Contents decoded(Raw raw) throws Wrong {
        var control = raw.control();
        var project = project(control.project(), raw.rows());
        var kept = KeptRows.with(handle, project.kept(), raw.parts());
        return new Contents(project.withKept(kept), placesOf(raw.rows()), ledger, control.generation(), control.base());
    }

    private Control control() throws Wrong {
        return handle.createQuery("select token, project, base, generation, schema_version from control")
                .map((row, _) -> new Control(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        Optional.ofNullable(row.getString(3)),
                        row.getLong(4),
                        row.getInt(5)))
                .findFirst()
                .orElseThrow(() -> new Wrong(Damage.ROWS_DIFFER));
    }

    private Map<String, List<Row>> rows(Ledger.Edit edit) {
        var rows = new HashMap<String, List<Row>>();
        handle.createQuery("select kind, id, place, body from records")
                .map((row, _) ->
                        new Row(row.getString(1), row.getObject(2, UUID.class), row.getLong(3), row.getString(4)))
                .forEach(row -> {
                    rows.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(row);
                    edit.put(
                            RecordRows.tableOf(row.kind()),
                            row.id(),
                            RecordRows.hash(row.kind(), row.id(), row.place(), row.body()));
                });
        rows.values().forEach(list -> list.sort(Comparator.comparingLong(Row::place)));
        return rows;
    }

    private static Project project(UUID id, Map<String, List<Row>> rows) throws Wrong {
        try {
            var decoding = new ProjectDecoding(id);
            rows.forEach((kind, all) ->
                    decoding.add(kind, all.stream().map(Row::body).toList()));
            return decoding.project();
        } catch (CodecException e) {
            throw new Wrong(Damage.RECORD_UNREADABLE, e);
        }
    }

    private static Map<String, Map<UUID, Long>> placesOf(Map<String, List<Row>> rows) {
        var places = new HashMap<String, Map<UUID, Long>>();
        rows.forEach((kind, all) -> {
            var ofKind = new HashMap<UUID, Long>();
            all.forEach(row -> ofKind.put(row.id(), row.place()));
            places.put(kind, ofKind);
        });
        return places;
    }

    private void verifyTallies() throws Wrong {
        var stored = new HashMap<String, Tally>();
        handle.createQuery("select name, row_count, hash_high, hash_low from tally")
                .map((row, _) -> Map.entry(
                        row.getString(1), new Tally(row.getInt(2), new RowHash(row.getLong(3), row.getLong(4)))))
                .forEach(entry -> stored.put(entry.getKey(), entry.getValue()));
        stored.values().removeIf(Tally.NONE::equals);
        if (!stored.equals(ledger.tallies())) {
            throw new Wrong(Damage.ROWS_DIFFER);
        }
    }

    private void verifyActivity(long generation) throws Wrong {
        long count = handle.createQuery("select count(*) from activity")
                .mapTo(Long.class)
                .one();
        if (count != generation) {
            throw new Wrong(Damage.ROWS_DIFFER);
        }
    }
}

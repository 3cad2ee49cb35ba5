package nl.wed.workbench.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.workspace.Version;
import org.jdbi.v3.core.Handle;

/// The rows of named versions; their snapshots are blobs.
final class VersionRows {
    private static final String TABLE = "versions";

    private VersionRows() {}

    static List<Version> all(Handle handle) {
        return handle.createQuery("select id, name, moment from versions order by moment desc")
                .map((row, _) -> new Version(
                        row.getObject(1, UUID.class), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list();
    }

    static void add(Handle handle, Ledger.Edit edit, Version version) {
        handle.execute(
                "insert into versions (id, name, moment) values (?, ?, ?)",
                version.id(),
                version.name(),
                version.at().toEpochMilli());
        enter(edit, version);
    }

    static void enter(Ledger.Edit edit, Version version) {
        edit.put(
                TABLE,
                version.id(),
                RowHash.of(version.id(), version.name(), version.at().toEpochMilli()));
    }

    static String blob(UUID version) {
        return "version/" + version;
    }
}

package nl.wed.workbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Version;
import org.jdbi.v3.core.Handle;

/// The rows of named versions; their snapshots are blobs.
final class VersionRows {
    private static final String TABLE = "versions";
    private static final int AUTHORS_SINCE = 3;

    private VersionRows() {}

    static List<Version> all(Handle handle) {
        return read(handle, "select id, name, moment, author, organisation from versions order by moment desc");
    }

    /// The same of a database of that schema version, which may not know yet who kept a version.
    static List<Version> all(Handle handle, int schema) {
        return schema >= AUTHORS_SINCE ? all(handle) : read(handle, "select id, name, moment, '', '' from versions");
    }

    private static List<Version> read(Handle handle, String query) {
        return handle.createQuery(query)
                .map((row, _) -> new Version(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        new Author(row.getString(4), row.getString(5))))
                .list();
    }

    static void add(Handle handle, Ledger.Edit edit, Version version) {
        handle.execute(
                "insert into versions (id, name, moment, author, organisation) values (?, ?, ?, ?, ?)",
                version.id(),
                version.name(),
                version.at().toEpochMilli(),
                version.author().name(),
                version.author().organisation());
        enter(edit, version);
    }

    static void rename(Handle handle, Ledger.Edit edit, UUID id, String name) {
        find(handle, id).ifPresent(version -> {
            handle.execute("update versions set name = ? where id = ?", name, id);
            enter(edit, new Version(id, name, version.at(), version.author()));
        });
    }

    static void remove(Handle handle, Ledger.Edit edit, UUID id) {
        if (find(handle, id).isPresent()) {
            handle.execute("delete from versions where id = ?", id);
            edit.remove(TABLE, id);
            BlobRows.remove(handle, edit, blob(id));
        }
    }

    private static Optional<Version> find(Handle handle, UUID id) {
        return all(handle).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static void enter(Ledger.Edit edit, Version version) {
        edit.put(TABLE, version.id(), hash(version));
    }

    /// Without an author as in a database of before there were any.
    private static RowHash hash(Version version) {
        long moment = version.at().toEpochMilli();
        var author = version.author();
        return author.known()
                ? RowHash.of(version.id(), version.name(), moment, author.name(), author.organisation())
                : RowHash.of(version.id(), version.name(), moment);
    }

    static String blob(UUID version) {
        return "version/" + version;
    }
}

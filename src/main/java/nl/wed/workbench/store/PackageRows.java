package nl.wed.workbench.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;
import org.jdbi.v3.core.Handle;

/// The rows of packages that were sent and received. What was in them are blobs, one per snapshot, however often it
/// went.
final class PackageRows {
    private static final String TABLE = "packages";
    private static final int KEPT_SINCE = 3;

    private PackageRows() {}

    /// Those of a database of that schema version; nothing was kept by older ones.
    static List<ExchangedPackage> all(Handle handle, int schema) {
        return schema >= KEPT_SINCE ? all(handle) : List.of();
    }

    static List<ExchangedPackage> all(Handle handle) {
        return handle.createQuery("select id, snapshot, moment, sent, file, author, organisation, recipient"
                        + " from packages order by moment desc")
                .map((row, _) -> new ExchangedPackage(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getBoolean(4),
                        row.getString(5),
                        new Author(row.getString(6), row.getString(7)),
                        row.getString(8)))
                .list();
    }

    static Optional<ExchangedPackage> find(Handle handle, UUID id) {
        return all(handle).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static void add(Handle handle, Ledger.Edit edit, ExchangedPackage one, byte[] content) {
        add(handle, edit, one);
        BlobRows.put(handle, edit, blob(one), content);
    }

    /// Adds one whose content is there.
    static void add(Handle handle, Ledger.Edit edit, ExchangedPackage one) {
        handle.execute(
                "insert into packages (id, snapshot, moment, sent, file, author, organisation, recipient)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.snapshot(),
                one.at().toEpochMilli(),
                one.sent(),
                one.file(),
                one.author().name(),
                one.author().organisation(),
                one.recipient());
        enter(edit, one);
    }

    /// Writes other words for the file and whom it went to.
    static void reword(Handle handle, Ledger.Edit edit, ExchangedPackage one) {
        handle.execute(
                "update packages set file = ?, recipient = ? where id = ?", one.file(), one.recipient(), one.id());
        enter(edit, one);
    }

    static void enter(Ledger.Edit edit, ExchangedPackage one) {
        edit.put(
                TABLE,
                one.id(),
                RowHash.of(
                        one.id(),
                        one.snapshot(),
                        one.at().toEpochMilli(),
                        one.sent() ? 1L : 0L,
                        one.file(),
                        one.author().name(),
                        one.author().organisation(),
                        one.recipient()));
    }

    static String blob(ExchangedPackage one) {
        return "package/" + one.snapshot();
    }
}

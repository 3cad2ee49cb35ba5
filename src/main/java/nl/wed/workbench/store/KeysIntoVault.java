package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.files.Private;
import nl.wed.workbench.vault.OpenVault;
import org.jdbi.v3.core.Handle;

/// Moves the names of respondents from the table where they were readable into the vault, sealed by the installation.
/// The database is written anew without them, as H2 keeps what a row was in the file; the fresh one takes the place
/// of the old when it has proved to be whole. Broken off before, the next opening begins again.
final class KeysIntoVault {
    private static final Set<String> MADE_ANEW = Set.of("tally", "respondent_keys");
    private static final int AT_ONCE = 20;

    private final WorkingFile file;
    private final Database database;

    KeysIntoVault(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// Whether there are names that can be read.
    static boolean areToMove(Handle handle) {
        return !KeyRows.all(handle).isEmpty();
    }

    /// Puts a database without readable names in the place of this one, which it closes.
    void run(Sidecar sidecar, Sidecar.Identity identity, H2Connection old) throws NotOpened, IOException {
        var fresh = file.fresh();
        var snapshots = database.snapshots(file);
        var key = sidecar.key().orElseThrow();
        Private.folder(file.snapshots());
        Files.deleteIfExists(fresh.database());
        try (old;
                var connection = H2Connection.open(fresh, fresh.url(false, false), key, snapshots)) {
            copy(old.writing(), connection.writing());
            tally(connection.writing(), identity.token());
            connection.sync();
            new ContentsReader(connection.writing()).verified(identity.token(), sidecar.generation());
        } catch (ContentsReader.Wrong | RuntimeException e) {
            Files.deleteIfExists(fresh.database());
            throw new IOException("the names could not be moved into the vault", e);
        }
        database.reached("names sealed");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        Swap.into(file.database(), fresh.database());
        database.reached("names moved");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
    }

    private void copy(Handle from, Handle to) {
        database.migrations().run(to, 0);
        to.useTransaction(transaction -> {
            for (String table : tables(from)) {
                if (!MADE_ANEW.contains(table)) {
                    copyRows(table, from, transaction);
                }
            }
            transaction.execute(
                    "update control set schema_version = ?",
                    database.migrations().target());
            BlobRows.put(transaction, new Ledger().edit(), VaultRow.BLOB, sealed(from));
        });
    }

    private byte[] sealed(Handle from) {
        UUID trajectory = from.createQuery("select project from control")
                .mapTo(UUID.class)
                .one();
        if (VaultRow.find(from).isPresent()) {
            throw new StoreException("names beside a vault");
        }
        var vault = OpenVault.fresh(
                trajectory,
                database.installation().vaultKey(),
                KeyRows.all(from).values());
        return vault.seal().bytes();
    }

    private static List<String> tables(Handle handle) {
        return handle.createQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = 'PUBLIC' order by table_name")
                .mapTo(String.class)
                .list();
    }

    private static void copyRows(String table, Handle from, Handle to) {
        List<String> columns = from.createQuery("select lower(column_name) from information_schema.columns"
                        + " where table_schema = 'PUBLIC' and lower(table_name) = ? order by ordinal_position")
                .bind(0, table)
                .mapTo(String.class)
                .list();
        String names = String.join(", ", columns);
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        try (var rows = from
                        .createQuery("select " + names + " from " + table)
                        .map((row, _) -> values(row, columns.size()))
                        .stream();
                var batch = to.prepareBatch("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            rows.forEach(values -> {
                batch.add(values);
                if (batch.size() == AT_ONCE) {
                    batch.execute();
                }
            });
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    private static Object[] values(ResultSet row, int columns) throws SQLException {
        var values = new Object[columns];
        for (int column = 0; column < columns; column++) {
            var value = row.getObject(column + 1);
            values[column] = value instanceof Clob ? row.getString(column + 1) : value;
        }
        return values;
    }

    private static void tally(Handle handle, String token) throws ContentsReader.Wrong {
        var contents = new ContentsReader(handle).unverified(token);
        handle.useTransaction(transaction ->
                contents.ledger().tallies().forEach((name, tally) -> Journal.note(transaction, name, tally)));
    }
}

package nl.wed.workbench.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.store.Sidecar.Identity;
import org.jdbi.v3.core.Handle;

/// Brings a working file of an older version to this one. A backup is set aside, a copy is migrated
/// and checked, and then takes the place of the file; until then the file is as it was. Broken off at
/// any moment, the next opening begins again or finishes.
final class Migration {
    private final WorkingFile file;
    private final Database database;
    private final int target;
    private final Path fresh;

    Migration(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
        this.target = database.migrations().target();
        this.fresh = file.fresh().database();
    }

    Opening open(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        Optional<Path> backup = Optional.empty();
        if (schemaNow(sidecar, old) < target) {
            backup = Optional.of(migrate(sidecar, old));
        }
        var steps = new OpeningSteps(file, database, false);
        var connection = steps.connect(sidecar, false);
        try {
            var contents = steps.contents(connection.writing(), sidecar, old.token());
            sidecar.seal(target, old.token(), Seal.ofPlace(file.database()));
            database.reached("sealed as migrated");
            var now = new Identity(0, target, old.token(), old.seal(), true);
            return steps.opened(sidecar, now, connection, contents, backup);
        } catch (NotOpened | IOException | RuntimeException | Error e) {
            connection.closed();
            throw e;
        }
    }

    /// The schema version of the file: after a crash it may have been migrated already, and its rows
    /// must prove to be whole; after a closing its seal has proved that.
    private int schemaNow(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        if (old.seal() instanceof Seal.Closed) {
            return old.schema();
        }
        try (var connection = new OpeningSteps(file, database, true).connect(sidecar, true)) {
            new ContentsReader(connection.writing()).verify(old.token(), sidecar.generation());
            return Migrations.schemaOf(connection.writing());
        } catch (ContentsReader.Wrong e) {
            throw new NotOpened(new Opening.Damaged(
                    file.database(), e.damage(), database.snapshots(file).newestGood()));
        }
    }

    private Path migrate(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        Path backup = database.snapshots(file)
                .backUp(
                        file.database(),
                        old.schema(),
                        database.settings().clock().instant());
        database.reached("copied as backup");
        // From here on either the old or the migrated file may stand there.
        sidecar.seal(old.schema(), old.token(), Seal.ofPlace(file.database()));
        database.reached("marked as in use");
        try {
            AtomicFile.writePrivate(fresh, out -> Files.copy(file.database(), out));
            database.reached("copied");
            migrateCopy(sidecar, old);
            database.reached("migrated");
            checkCopy(sidecar, old);
            database.reached("checked");
            Swap.into(file.database(), fresh);
            database.reached("swapped");
            return backup;
        } catch (ContentsReader.Wrong | NotOpened | IOException | RuntimeException e) {
            System.getLogger(Migration.class.getName()).log(Level.ERROR, "migration failed", e);
            Files.deleteIfExists(fresh);
            sidecar.seal(old.schema(), old.token(), old.seal());
            throw new NotOpened(new Opening.NotMigrated(file.database(), backup));
        }
    }

    private void migrateCopy(Sidecar sidecar, Identity old) throws NotOpened, ContentsReader.Wrong {
        try (var connection = connect(sidecar, false)) {
            upgrade(connection, database.migrations(), old.schema(), old.token());
            database.reached("scripts run");
            connection.sync();
        }
    }

    /// Brings the content of an open database to the schema of those scripts.
    static Contents upgrade(H2Connection connection, Migrations migrations, int from, String token)
            throws ContentsReader.Wrong {
        migrations.run(connection.writing(), from);
        var contents = new ContentsReader(connection.writing()).unverified(token);
        if (from < migrations.target()) {
            tallyAnew(connection.writing(), contents, migrations.target());
        }
        return contents;
    }

    private void checkCopy(Sidecar sidecar, Identity old) throws NotOpened, ContentsReader.Wrong, IOException {
        try (var connection = connect(sidecar, true)) {
            new ContentsReader(connection.writing()).verified(old.token(), sidecar.generation());
        }
    }

    private H2Connection connect(Sidecar sidecar, boolean readOnly) throws NotOpened {
        var copy = file.fresh();
        return H2Connection.open(copy, copy.url(readOnly, true), sidecar.key().orElseThrow(), database.snapshots(file));
    }

    private static void tallyAnew(Handle handle, Contents contents, int schema) {
        handle.useTransaction(transaction -> {
            transaction.execute("delete from tally");
            contents.ledger().tallies().forEach((name, tally) -> Journal.note(transaction, name, tally));
            transaction.execute("update control set schema_version = ?", schema);
        });
    }
}

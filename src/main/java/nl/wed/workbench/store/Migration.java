package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Brings a working file of an older version to this one, after a copy of it was set aside. When
/// that fails the copy is put back.
final class Migration {
    private final WorkingFile file;
    private final Database database;

    Migration(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    Opening open(Sidecar sidecar, Sidecar.Identity old) throws NotOpened, IOException {
        int target = database.migrations().target();
        Path backup = database.snapshots(file)
                .backUp(
                        file.database(),
                        old.schema(),
                        database.settings().clock().instant());
        sidecar.seal(old.schema(), old.token(), Seal.ofPlace(file.database()));
        var steps = new OpeningSteps(file, database, false);
        var connection = steps.connect(sidecar, false);
        try {
            database.migrations().run(connection.writing(), old.schema());
            var contents = new ContentsReader(connection.writing()).unverified(old.token());
            tallyAnew(connection.writing(), contents, target);
            connection.sync();
            sidecar.seal(target, old.token(), Seal.ofPlace(file.database()));
            var now = new Sidecar.Identity(0, target, old.token(), old.seal(), true);
            return steps.opened(sidecar, now, connection, contents, Optional.of(backup));
        } catch (ContentsReader.Wrong | RuntimeException e) {
            connection.close();
            Snapshots.copyTo(backup, file.database());
            sidecar.seal(old.schema(), old.token(), Seal.ofContent(file.database()));
            System.getLogger(Migration.class.getName()).log(System.Logger.Level.ERROR, "migration failed", e);
            throw new NotOpened(new Opening.NotMigrated(file.database(), backup));
        }
    }

    private static void tallyAnew(Handle handle, Contents contents, int schema) {
        handle.useTransaction(transaction -> {
            transaction.execute("delete from tally");
            contents.ledger().tallies().forEach((name, tally) -> Journal.note(transaction, name, tally));
            transaction.execute("update control set schema_version = ?", schema);
        });
    }
}

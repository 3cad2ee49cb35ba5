package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.store.BackupReader.Filled;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;

/// Makes a new working file of a full backup, beside all there is. It has a key and a token of its own, so that nobody
/// who could read the backup can write it, and backups of the one are none of the other.
final class Restoring {
    private final WorkingFile file;
    private final Database database;

    Restoring(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// Makes it; gives what was taken out of it.
    List<Sentence> run(Path backup, Optional<char[]> typed) throws BackupRefused {
        var reader = new BackupReader(database);
        var opened = reader.opened(backup, typed);
        Path fresh = file.fresh().database();
        String token = Creation.token();
        boolean folderIsNew = !Files.exists(file.snapshots());
        try {
            Sidecar.removeRest(file);
            OwnFolder.make(file.snapshots());
            Files.deleteIfExists(fresh);
            try {
                return placed(reader, opened, token);
            } finally {
                Files.deleteIfExists(fresh);
                if (folderIsNew && !Files.exists(file.database())) {
                    Files.deleteIfExists(file.snapshots());
                }
            }
        } catch (IOException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }

    private List<Sentence> placed(BackupReader reader, BackupReader.Opened opened, String token)
            throws BackupRefused, IOException {
        var key = FileKey.fresh();
        var remarks = reader.in(file.fresh(), key, opened, filled -> renewed(filled, token));
        database.reached("backup read");
        try (var sidecar = Sidecar.create(file.sidecar(), database.installation(), key)) {
            try {
                sidecar.seal(
                        database.migrations().target(),
                        token,
                        Seal.ofContent(file.fresh().database()));
                database.reached("backup sealed");
                Swap.into(file.database(), file.fresh().database());
                database.reached("backup in place");
                sidecar.made();
            } catch (IOException | RuntimeException e) {
                if (Files.notExists(file.database())) {
                    Files.deleteIfExists(file.sidecar());
                }
                throw e;
            }
        }
        file.keepPrivate();
        return remarks;
    }

    /// The rows are those of the backup but for the token, and for what is not whole.
    private List<Sentence> renewed(Filled filled, String token) {
        var handle = filled.connection().writing();
        var contents = filled.contents();
        handle.useTransaction(transaction -> {
            transaction.execute("update control set token = ?", token);
            var sound = filled.sound().project();
            if (!sound.equals(contents.project())) {
                var edit = contents.ledger().edit();
                new RecordRows(database.codecs(), contents.places())
                        .write(transaction, edit, contents.project(), sound);
                edit.changedTallies().forEach((name, tally) -> Journal.note(transaction, name, tally));
            }
        });
        return filled.sound().remarks();
    }
}

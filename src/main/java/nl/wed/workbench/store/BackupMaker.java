package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Backup.Kind;
import nl.wed.workbench.workspace.BackupRefused;
import org.jdbi.v3.core.Handle;

/// Writes full backups of an open database, on its writer thread, and thins them out.
final class BackupMaker {
    private final Database database;

    BackupMaker(Database database) {
        this.database = database;
    }

    BackupFolder folder(Session session) {
        return new BackupFolder(session.open().file(), session.open().snapshots());
    }

    /// Makes one now.
    Path make(Session session, Kind kind, boolean names) throws IOException {
        var open = session.open();
        var sidecar = open.sidecar();
        var handle = open.connection().writing();
        var ring = sidecar.keyring().orElseThrow(() -> new IOException("no key ring"));
        var head = new BackupHead(
                BackupHead.FORMAT,
                database.settings().program(),
                session.stored().id(),
                open.identity().token(),
                database.migrations().target(),
                session.generation(),
                database.settings().clock().instant().truncatedTo(ChronoUnit.MILLIS),
                kind.name(),
                records(session.stored()),
                VersionRows.all(handle).size(),
                names,
                BackupFile.salt(),
                ring.text());
        Path file = folder(session).place(head);
        BackupFile.write(
                file,
                head,
                sidecar.key().orElseThrow(() -> new IOException("no key")),
                out -> BackupRows.write(handle, out));
        return file;
    }

    /// Deletes what may go.
    void thin(Session session) throws IOException {
        folder(session)
                .thin(
                        session.open().identity().token(),
                        database.settings().thinning().get());
    }

    /// Changes rows of a database, together with their entry in its ledger.
    interface Change {
        void apply(Contents contents, Handle handle, Ledger.Edit edit);
    }

    /// Writes a backup anew with a change to what is in it, under its own name: whole, or it stays as it was. What
    /// rows were before is not in it.
    void rewrite(Path file, Change change) throws BackupRefused {
        rewrite(file, change, opened -> new Under(opened.key(), opened.head().keys()));
    }

    /// The same, under that key and with the ring that opens it from now on.
    void rewrite(Path file, Change change, Function<BackupReader.Opened, Under> under) throws BackupRefused {
        var reader = new BackupReader(database);
        var found = reader.opened(file, Optional.empty());
        rewrite(reader, found, change, under.apply(found));
    }

    /// The key of a working file, and the ring by which it is found.
    record Under(FileKey key, String ring) {}

    private void rewrite(BackupReader reader, BackupReader.Opened opened, Change change, Under under)
            throws BackupRefused {
        reader.passing(opened, filled -> {
            var handle = filled.connection().writing();
            var edit = filled.contents().ledger().edit();
            handle.useTransaction(transaction -> {
                change.apply(filled.contents(), transaction, edit);
                edit.changedTallies().forEach((name, tally) -> Journal.note(transaction, name, tally));
            });
            var was = filled.head();
            var head = new BackupHead(
                    was.format(),
                    was.program(),
                    was.trajectory(),
                    was.token(),
                    database.migrations().target(),
                    was.generation(),
                    was.at(),
                    was.kind(),
                    count(handle),
                    VersionRows.all(handle).size(),
                    was.names(),
                    BackupFile.salt(),
                    under.ring());
            BackupFile.write(opened.file(), head, under.key(), out -> BackupRows.write(handle, out));
            return opened.file();
        });
    }

    private static int count(Handle handle) {
        return handle.createQuery("select count(*) from records")
                .mapTo(Integer.class)
                .one();
    }

    private static int records(Project project) {
        int known = RecordTypes.ALL.stream()
                .mapToInt(type -> project.table(type).size())
                .sum();
        int kept = project.kept().kinds().values().stream().mapToInt(List::size).sum();
        return known + kept;
    }

    /// What a backup that was just made says of itself.
    static Backup told(Path file) throws BackupRefused {
        return BackupFolder.backup(file, BackupFile.head(file));
    }
}

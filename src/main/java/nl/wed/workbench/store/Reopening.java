package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.wed.workbench.domain.Project;

/// Opens the database of a session anew, in the place where it was or in another.
final class Reopening {
    private final Database database;

    Reopening(Database database) {
        this.database = database;
    }

    /// The session on what is in that file now, which is at least what had reached the disk. The other
    /// session is over, also when this fails.
    Session reopened(Session before, Path path) throws NotOpened, IOException {
        var was = before.open();
        was.connection().abandon();
        var file = database.working(path).orElseThrow(() -> new NotOpened(new Opening.BadName(path)));
        boolean elsewhere = !file.equals(was.file());
        var sidecar = elsewhere ? sidecarOf(file) : was.sidecar();
        var snapshots = database.snapshots(file);
        try {
            checkKey(file, sidecar);
            var connection =
                    H2Connection.open(file, file.url(false, true), sidecar.key().orElseThrow(), snapshots);
            var open = new OpenFile(file, sidecar, was.identity(), connection, snapshots);
            var session = session(open, before.stored());
            if (elsewhere) {
                sidecar.seal(was.identity().schema(), was.identity().token(), Seal.ofPlace(path));
            }
            return session;
        } catch (NotOpened | IOException | RuntimeException e) {
            if (elsewhere) {
                sidecar.close();
            }
            throw e;
        }
    }

    private Session session(OpenFile open, Project known) throws NotOpened, IOException {
        try {
            var contents = new ContentsReader(open.connection().writing())
                    .verified(open.identity().token(), open.sidecar().generation());
            return new Session(open, contents, Sharing.of(contents.project(), known), database);
        } catch (ContentsReader.Wrong e) {
            open.connection().abandon();
            throw new NotOpened(new Opening.Damaged(
                    open.file().database(), e.damage(), open.snapshots().newestGood()));
        }
    }

    /// Copies the files of a session to another place, where nothing may be yet.
    void copy(Session session, Path path) throws IOException, NotOpened {
        var to = database.working(path).orElseThrow(() -> new NotOpened(new Opening.BadName(path)));
        if (Files.exists(to.database()) || Files.exists(to.sidecar())) {
            throw new FileAlreadyExistsException(path.toString());
        }
        var from = session.open();
        from.connection().abandon();
        try {
            Snapshots.copyTo(from.file().database(), to.database());
            from.sidecar().copyTo(to.sidecar());
            to.keepPrivate();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(to.database());
            Files.deleteIfExists(to.sidecar());
            throw e;
        }
    }

    private Sidecar sidecarOf(WorkingFile file) throws NotOpened, IOException {
        return Sidecar.open(file.sidecar(), database.installation(), false)
                .orElseThrow(() -> new NotOpened(new Opening.Locked(file.database())));
    }

    private static void checkKey(WorkingFile file, Sidecar sidecar) throws IOException {
        if (!Files.isRegularFile(file.database())) {
            throw new NoSuchFileException(file.database().toString());
        }
        if (!EncryptedFile.opensWith(sidecar.key().orElseThrow(), file.database())) {
            throw new IOException("something else stands in its place: " + file.database());
        }
    }
}

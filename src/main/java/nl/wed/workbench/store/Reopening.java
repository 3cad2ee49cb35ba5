package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wed.workbench.workspace.WhyNotSaved;

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
        var file = database.working(path).orElseThrow(() -> new NotOpened(new Opening.BadName(path)));
        // Before H2 lets go of what it has, which may be all there is.
        checkKey(file, was.sidecar());
        boolean elsewhere = !file.equals(was.file());
        if (!elsewhere && was.held().sidecarStands() && !was.sidecar().isWhole()) {
            throw new Displaced(WhyNotSaved.SIDECAR, was.file().sidecar());
        }
        boolean another = elsewhere || !was.held().sidecarStands();
        var sidecar = another ? sidecarOf(file, was) : was.sidecar();
        try {
            was.connection().abandon();
            var session = session(file, sidecar, before);
            if (another) {
                sidecar.generation(was.sidecar().generation());
                sidecar.seal(was.identity().schema(), was.identity().token(), Seal.ofPlace(path));
            }
            closeOld(was, another);
            return session;
        } catch (NotOpened | IOException | RuntimeException e) {
            if (another) {
                sidecar.close();
            }
            throw e;
        }
    }

    private static void closeOld(OpenFile was, boolean sidecarToo) {
        try (var _ = was.held()) {
            if (sidecarToo) {
                was.sidecar().close();
            }
        } catch (IOException e) {
            System.getLogger(Reopening.class.getName())
                    .log(System.Logger.Level.WARNING, "a handle of before stays open", e);
        }
    }

    private Session session(WorkingFile file, Sidecar sidecar, Session before) throws NotOpened, IOException {
        var was = before.open();
        var snapshots = database.snapshots(file);
        var held = HeldFile.of(file, sidecar);
        var connection =
                H2Connection.open(file, file.url(false, true), sidecar.key().orElseThrow(), snapshots);
        try {
            var contents = new ContentsReader(connection.writing())
                    .verified(was.identity().token(), was.sidecar().generation());
            checkSame(contents, before);
            var open = new OpenFile(file, sidecar, was.identity(), connection, snapshots, held);
            return new Session(open, contents, Sharing.of(contents.project(), before.stored()), database);
        } catch (ContentsReader.Wrong e) {
            connection.abandon();
            held.close();
            throw new NotOpened(new Opening.Damaged(file.database(), e.damage(), snapshots.newestGood()));
        }
    }

    /// A copy that somebody went on in is another trajectory by now.
    private static void checkSame(Contents contents, Session before) throws ContentsReader.Wrong {
        boolean further = contents.generation() > before.generation() + 1;
        boolean otherwise = contents.generation() == before.generation()
                && !contents.project().equals(before.stored());
        if (further || otherwise) {
            throw new ContentsReader.Wrong(Damage.CHANGED_OUTSIDE);
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
            from.held().copyTo(to.database());
            from.sidecar().copyTo(to.sidecar(), from.identity());
            to.keepPrivate();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(to.database());
            Files.deleteIfExists(to.sidecar());
            throw e;
        }
    }

    /// Removes a copy that turned out to be no good.
    void removeCopy(Path path) throws IOException {
        var copy = database.working(path);
        if (copy.isPresent()) {
            Files.deleteIfExists(copy.get().database());
            Files.deleteIfExists(copy.get().sidecar());
        }
    }

    /// The sidecar that stands there, which must be one of this database; where none is, one that says the same as the
    /// one of before.
    private Sidecar sidecarOf(WorkingFile file, OpenFile was) throws NotOpened, IOException {
        if (Files.notExists(file.sidecar())) {
            was.sidecar().copyTo(file.sidecar(), was.identity());
        }
        var sidecar = Sidecar.open(file.sidecar(), database.installation(), false)
                .orElseThrow(() -> new NotOpened(new Opening.Locked(file.database())));
        var token = sidecar.identity().map(Sidecar.Identity::token);
        if (token.filter(was.identity().token()::equals).isEmpty() || !opensWith(sidecar, file)) {
            sidecar.close();
            throw new Displaced(WhyNotSaved.SIDECAR, file.sidecar());
        }
        return sidecar;
    }

    private static boolean opensWith(Sidecar sidecar, WorkingFile file) throws IOException {
        var key = sidecar.key();
        return key.isPresent() && EncryptedFile.opensWith(key.get(), file.database());
    }

    private static void checkKey(WorkingFile file, Sidecar sidecar) throws IOException {
        if (!Files.isRegularFile(file.database())) {
            throw new Displaced(HeldFile.whyGone(file.database()), file.database());
        }
        if (!opensWith(sidecar, file)) {
            throw new Displaced(WhyNotSaved.REPLACED, file.database());
        }
    }
}

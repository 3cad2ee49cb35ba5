package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.exchange.BackupSign;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.Backup.Kind;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import nl.wed.workbench.workspace.Backups;
import org.jdbi.v3.core.Handle;

/// The backups of an open working file.
final class H2Backups implements Backups {
    private static final System.Logger LOG = System.getLogger(H2Backups.class.getName());

    private final H2ProjectStore store;
    private final BackupMaker maker;
    private final BackupReader reader;
    private long kept = -1;

    H2Backups(H2ProjectStore store, Database database) {
        this.store = store;
        this.maker = new BackupMaker(database);
        this.reader = new BackupReader(database);
    }

    /// Makes one by itself when something changed since the last; a failure is logged and tried again at the next
    /// occasion. On the writer thread.
    void keep(Session session) {
        long now = session.generation();
        if (now == 0 || now == kept || isThere(session, now)) {
            return;
        }
        try {
            maker.make(session, Kind.AUTOMATIC, names());
            kept = now;
            maker.thin(session);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "no backup was made", e);
        }
    }

    /// Only at the start: later one of that generation may be of another course of work.
    private boolean isThere(Session session, long generation) {
        if (kept < 0
                && maker.folder(session).full(session.open().identity().token()).stream()
                        .anyMatch(one -> one.generation().orElse(-1) == generation)) {
            kept = generation;
            return true;
        }
        return false;
    }

    @Override
    public List<Backup> all() {
        var session = store.session();
        return maker.folder(session)
                .all(session.open().identity().token(), session.open().sidecar().key());
    }

    @Override
    public long generation() {
        return store.session().generation();
    }

    @Override
    public Backup make() throws BackupRefused {
        return BackupMaker.told(make(Kind.BY_HAND));
    }

    private Path make(Kind kind) throws BackupRefused {
        return answer(store.onWriter(session -> {
            try {
                return maker.make(session, kind, names());
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }));
    }

    private boolean names() {
        return store.vault().state().used();
    }

    @Override
    public Backup look(Path file) throws BackupRefused {
        var head = BackupFile.head(file);
        if (!head.trajectory().equals(store.load().id())) {
            throw new BackupRefused(Reason.OTHER_TRAJECTORY);
        }
        return BackupFolder.backup(file, head);
    }

    @Override
    public Project read(Path file, Optional<char[]> typed) throws BackupRefused {
        return content(file, typed).project();
    }

    @Override
    public Project putBack(Path file, Optional<char[]> typed) throws BackupRefused {
        var content = content(file, typed);
        make(Kind.BEFORE_PUTTING_BACK);
        answer(store.change("", (handle, edit) -> putMissing(content, handle, edit)));
        if (content.vault().isPresent()) {
            answer(store.vault().putBack(content.vault().get()));
        }
        return content.project();
    }

    @Override
    public void export(Path file, Path to) throws BackupRefused {
        content(file, Optional.empty());
        try {
            AtomicFile.writePrivate(to, out -> Files.copy(file, out));
        } catch (IOException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }

    private BackupContent content(Path file, Optional<char[]> typed) throws BackupRefused {
        if (isSnapshot(file)) {
            return BackupContent.ofPackage(file, store.load().id());
        }
        look(file);
        var content = reader.passing(reader.opened(file, typed), BackupContent::of);
        return content.with(store.sharing(content.project()));
    }

    private static boolean isSnapshot(Path file) {
        return file.toString().endsWith(".wed") && !BackupSign.isOn(file);
    }

    /// Named versions, packages and figures of then that are not there any more.
    private static void putMissing(BackupContent content, Handle handle, Ledger.Edit edit) {
        var blobs = new HashSet<>(handle.createQuery("select distinct name from blobs")
                .mapTo(String.class)
                .list());
        content.missing(blobs).forEach((name, bytes) -> BlobRows.put(handle, edit, name, bytes));
        var versions = VersionRows.all(handle);
        content.versions().stream().filter(one -> !versions.contains(one)).forEach(one -> {
            if (versions.stream().noneMatch(other -> other.id().equals(one.id()))) {
                VersionRows.add(handle, edit, one);
            }
        });
        content.packages().stream()
                .filter(one -> PackageRows.find(handle, one.id()).isEmpty())
                .forEach(one -> PackageRows.add(handle, edit, one));
    }

    private static <T> T answer(CompletableFuture<T> future) throws BackupRefused {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw new BackupRefused(Reason.NOT_WRITTEN, e);
        }
    }
}

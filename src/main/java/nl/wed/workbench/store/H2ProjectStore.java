package nl.wed.workbench.store;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wed.workbench.codec.ObservationBytes;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.Upgrades;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.Backups;
import nl.wed.workbench.workspace.DraftPlace;
import nl.wed.workbench.workspace.EditNote;
import nl.wed.workbench.workspace.ExchangedPackages;
import nl.wed.workbench.workspace.NotSaved;
import nl.wed.workbench.workspace.ProjectStore;
import nl.wed.workbench.workspace.RespondentVault;
import nl.wed.workbench.workspace.VaultLocked;
import nl.wed.workbench.workspace.Version;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// A trajectory in an H2 file. Writes go through one thread; reading uses connections of its own.
public final class H2ProjectStore implements ProjectStore {
    private static final System.Logger LOG = System.getLogger(H2ProjectStore.class.getName());
    private static final String NO_LABEL = "";
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final StoreSettings settings;
    private final Optional<String> base;
    private final ProjectText projectText;
    private final WriterThread writer = new WriterThread();
    private final Saver saver;
    private final Retries retries;
    private final Tidying tidying;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Map<String, SoftReference<ObservationSet>> observations = new ConcurrentHashMap<>();
    private final RespondentVault vault;
    private final Optional<OlderState> older;
    private boolean goneOn;
    private final H2Backups backups;
    private volatile Project wanted;

    H2ProjectStore(OpenFile open, Contents contents, Optional<OlderState> older, Database database) {
        this.older = older;
        this.settings = database.settings();
        this.base = contents.base();
        this.projectText = new ProjectText(database.codecs(), Manifest.FORMAT, Upgrades::from);
        this.wanted = contents.project();
        var session = new Session(open, contents, contents.project(), database);
        this.saver = new Saver(session, database);
        this.backups = new H2Backups(this, database);
        this.retries = new Retries(writer, saver, settings.retryAfter());
        this.tidying = new Tidying(saver, work -> writer.after(QUIET, work));
        this.vault = new RespondentVault(
                new VaultRow(this, writer, saver),
                contents.project().id(),
                database.installation().vaultKey(),
                settings.passwordCost(),
                VaultRow.find(open.connection().writing()).orElse(null));
    }

    /// Starts the snapshots: one now when it changed since the last, and every few minutes.
    void start() {
        writer.aside(this::takeSnapshot);
        startLater();
    }

    /// The same without one now.
    void startLater() {
        writer.every(settings.snapshotEvery(), () -> {
            retries.look();
            takeSnapshot();
        });
    }

    @Override
    public Project load() {
        return saver.session().stored();
    }

    @Override
    public CompletableFuture<Void> save(Project project, EditNote note) {
        wanted = project;
        return write(session -> session.write(note, project));
    }

    @Override
    public List<Activity> activity(long after) {
        return reading(handle -> ActivityRows.after(handle, after));
    }

    @Override
    public void onRetried(Consumer<Optional<NotSaved>> listener) {
        retries.onAttempt(listener);
    }

    @Override
    public CompletableFuture<Void> retry() {
        return retries.run(saver::writeLeft);
    }

    @Override
    public CompletableFuture<Void> saveElsewhere(Path file) {
        return retries.run(() -> saver.moveTo(file, this::memory)).thenRun(() -> {
            if (saver.remade()) {
                var _ = vault.keepAgain();
            }
        });
    }

    @Override
    public boolean remade() {
        return saver.remade();
    }

    private FromMemory.Memory memory() {
        var sets = wanted.all(FigureRecords.DATA_SET).stream()
                .flatMap(set -> known(set.observations()).stream())
                .toList();
        return new FromMemory.Memory(wanted, sets, base, vault.kept());
    }

    /// Observations that are in memory, or in a backup that can be read.
    private Optional<ObservationSet> known(String hash) {
        var inMemory = Optional.ofNullable(observations.get(hash)).map(SoftReference::get);
        return inMemory.or(() -> snapshots().stream()
                .flatMap(one -> SnapshotContent.of(one).stream())
                .flatMap(content -> content.find(hash).stream())
                .findFirst());
    }

    @Override
    public CompletableFuture<Void> keep(ObservationSet set) {
        String hash = set.contentHash();
        observations.put(hash, new SoftReference<>(set));
        byte[] bytes = ObservationBytes.write(set);
        return change(NO_LABEL, (handle, edit) -> BlobRows.put(handle, edit, blob(hash), bytes));
    }

    @Override
    public Optional<ObservationSet> find(String hash) {
        var known = observations.get(hash);
        var set = known == null ? null : known.get();
        if (set != null) {
            return Optional.of(set);
        }
        var read = reading(handle -> BlobRows.find(handle, blob(hash))).map(ObservationBytes::read);
        read.ifPresent(found -> observations.put(hash, new SoftReference<>(found)));
        return read;
    }

    @Override
    public List<Version> versions() {
        return reading(VersionRows::all);
    }

    @Override
    public CompletableFuture<Version> saveVersion(String name, Author author, Project project) {
        var now = settings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        var version = new Version(UUID.randomUUID(), name, now, author);
        return change(NO_LABEL, (handle, edit) -> {
                    VersionRows.add(handle, edit, version);
                    BlobRows.put(
                            handle, edit, VersionRows.blob(version.id()), Compressed.of(projectText.write(project)));
                })
                .thenApply(_ -> version);
    }

    @Override
    public CompletableFuture<Void> renameVersion(UUID version, String name) {
        return change(NO_LABEL, (handle, edit) -> VersionRows.rename(handle, edit, version, name));
    }

    @Override
    public CompletableFuture<Void> removeVersion(UUID version) {
        return change(NO_LABEL, (handle, edit) -> VersionRows.remove(handle, edit, version));
    }

    @Override
    public Project loadVersion(UUID version) {
        return reading(handle -> BlobRows.find(handle, VersionRows.blob(version)))
                .map(bytes -> projectText.read(Compressed.text(bytes)))
                .map(this::sharing)
                .orElseThrow(() -> new StoreException("no version " + version));
    }

    @Override
    public RespondentVault vault() {
        return vault;
    }

    @Override
    public ExchangedPackages packages() {
        return new H2Packages(this, projectText);
    }

    @Override
    public Optional<Path> place() {
        return Optional.of(saver.session().open().file().database());
    }

    @Override
    public Optional<String> base() {
        return base;
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(saver.session().open().file().database());
    }

    @Override
    public DraftPlace drafts() {
        return new StoredDrafts(saver, writer);
    }

    /// What there is to say when it was opened as an older state.
    public Optional<OlderState> older() {
        return older;
    }

    /// The backups of this trajectory, newest first.
    public List<Snapshot> snapshots() {
        var open = saver.session().open();
        return open.snapshots().of(open.identity().token());
    }

    @Override
    public Backups backups() {
        return backups;
    }

    /// The session that is written to now.
    Session session() {
        return saver.session();
    }

    /// Asks something of the session after all that was to be written; fails while that could not be.
    <T> CompletableFuture<T> onWriter(Function<Session, T> work) {
        return writer.run(() -> {
            saver.writeLeft();
            return work.apply(saver.session());
        });
    }

    /// Sets a snapshot aside now, when something changed since the last one.
    public CompletableFuture<Void> snapshotNow() {
        return writer.run(this::takeSnapshot);
    }

    @Override
    public CompletableFuture<ErasureProof> erase(ErasureOrder order) {
        Optional<byte[]> without;
        try {
            without = vault.forget(order.respondent());
        } catch (VaultLocked e) {
            return CompletableFuture.failedFuture(e);
        }
        var before = wanted;
        var proof = new AtomicReference<@Nullable ErasureProof>();
        return retries.run(() -> {
                    try {
                        proof.set(saver.erase(order, without));
                    } catch (NotSaved e) {
                        without.ifPresent(_ -> putBack(order));
                        throw e;
                    } finally {
                        wanted = wanted == before ? saver.session().stored() : wanted;
                    }
                })
                .thenApply(_ -> Objects.requireNonNull(proof.get()));
    }

    private void putBack(ErasureOrder order) {
        var _ = vault.put(order.key());
    }

    @Override
    public List<ErasureProof> erasures() {
        return reading(Erasing::proofs);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                writer.finish(this::finish);
            } catch (CompletionException e) {
                throw e.getCause() instanceof NotSaved notSaved ? notSaved : e;
            }
        }
    }

    private void finish() {
        try {
            retries.lastTime();
        } catch (NotSaved e) {
            saver.session().rescue(wanted, this);
            saver.session().open().letGo();
            throw e;
        }
        takeSnapshot();
        saver.session().open().close();
    }

    CompletableFuture<Void> change(String label, Journal.Change change) {
        return write(session -> session.write(label, change));
    }

    <T> T reading(Function<Handle, T> question) {
        try {
            return saver.reading(question);
        } catch (JdbiException e) {
            throw new StoreException("not read: " + e.getMessage(), e);
        }
    }

    /// The same snapshot, which shares with the present one what is alike in both.
    Project sharing(Project project) {
        return Sharing.of(project, wanted);
    }

    private CompletableFuture<Void> write(Saver.Write write) {
        var written = retries.run(() -> saver.write(write));
        // After the answer, and before the next that is to be written.
        writer.aside(() -> {
            goOnFromOlder();
            tidying.written();
        });
        return written;
    }

    /// From the first edit on it is known that there are newer backups.
    private void goOnFromOlder() {
        if (older.isEmpty() || goneOn || saver.unsaved()) {
            return;
        }
        try {
            saver.session().open().sidecar().goneOnFrom(older.get().newestGeneration());
            goneOn = true;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "it will be said again", e);
        }
    }

    private Void takeSnapshot() {
        if (!saver.unsaved()) {
            saver.session().snapshot(this);
            backups.keep(saver.session());
        }
        return null;
    }

    static String blob(String observations) {
        return "observations/" + observations;
    }
}

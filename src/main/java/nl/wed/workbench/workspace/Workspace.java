package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.basis.Bases;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.knowledge.Meetings;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.workspace.EditNote.Turn;
import org.jspecify.annotations.Nullable;

/// One open trajectory: its current snapshot, the edits made to it, and whether they are on disk.
/// Used from one thread (that of the window); the store answers on its own thread and is brought
/// back by the executor.
public final class Workspace {
    private final ProjectStore store;
    private final Executor callback;
    private final Clock clock;
    private final Supplier<Author> author;
    private final History history = new History();
    private final KeptBases bases;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> refusals = new CopyOnWriteArrayList<>();
    private Project project;
    private SaveState saveState;
    private int saving;
    private volatile boolean closed;
    private Attempts attempts;

    /// Opens what the store holds; `callback` runs answers of the store on the thread of the user.
    public Workspace(ProjectStore store, Executor callback, Clock clock) {
        this(store, callback, clock, () -> Author.UNKNOWN);
    }

    /// The same, with edits noted as made by that author.
    public Workspace(ProjectStore store, Executor callback, Clock clock, Supplier<Author> author) {
        this.store = store;
        this.callback = callback;
        this.clock = clock;
        this.author = author;
        this.project = store.load();
        this.bases = new KeptBases(store);
        this.saveState = new SaveState.Saved(clock.instant());
        this.attempts = new Attempts(0, clock.instant());
        store.onRetried(failure -> callback.execute(() -> attempted(failure.orElse(null))));
    }

    /// The current snapshot.
    public Project project() {
        return project;
    }

    /// The observations of the data sets of this trajectory.
    public Observations observations() {
        return store;
    }

    /// Who the respondents are; outside the project and outside undo.
    public RespondentKeys respondentKeys() {
        return store.respondentKeys();
    }

    /// The vault that they lie in.
    public RespondentVault vault() {
        return store.vault();
    }

    /// The names that no text may leave with, or that they cannot be read now.
    public KnownNames knownNames() {
        return KnownPeople.of(project, store.vault());
    }

    /// Makes one labelled edit, which is stored at once and can be undone. An edit that changes
    /// nothing leaves no trace.
    public void edit(String label, UnaryOperator<Project> change) {
        edit(label, null, change);
    }

    /// Makes an edit that merges with the edits of the same key just before it (typing in one
    /// field).
    public void edit(String label, @Nullable Object mergeKey, UnaryOperator<Project> change) {
        var after = Scores.single(project, change.apply(project));
        if (after.equals(project)) {
            return;
        }
        if (store.readOnly()) {
            refusals.forEach(Runnable::run);
            return;
        }
        var based = bases.after(project, after, LocalDate.now(clock));
        history.add(label, project, mergeKey);
        become(based, label, Turn.DONE);
    }

    /// What changed under a record since it was written or chosen.
    public List<Change> changes(Ref record) {
        return bases.changes(project, record);
    }

    /// Says that somebody looked at a record under which something changed, and that it is right as it is.
    public void confirm(String label, UUID subject) {
        edit(label, now -> Bases.confirmed(now, subject, bases.facts(now), LocalDate.now(clock)));
    }

    /// Lets a goal start from the figure of now instead of the one that it took.
    public void startAnew(String label, UUID goal) {
        edit(label, now -> Bases.startedAnew(now, goal, bases.facts(now), LocalDate.now(clock)));
    }

    /// Ends the merging of edits: the field was left.
    public void seal() {
        history.seal();
    }

    /// Takes back the last edit and gives its label; empty when there is none.
    public Optional<String> undo() {
        return history.undo(project).map(entry -> become(entry, Turn.UNDONE));
    }

    /// Makes the last edit that was taken back again and gives its label; empty when there is none.
    public Optional<String> redo() {
        return history.redo(project).map(entry -> become(entry, Turn.REDONE));
    }

    /// What undo would take back.
    public Optional<String> undoLabel() {
        return history.undoLabel();
    }

    /// What redo would make again.
    public Optional<String> redoLabel() {
        return history.redoLabel();
    }

    /// Takes a respondent out for good, here, in what can be undone and in every state that is kept; `after` is the
    /// trajectory without. What could be undone cannot be any more. When nothing could be written all is as it was.
    public CompletableFuture<ErasureProof> erase(ErasureOrder order, Project after) {
        if (store.readOnly()) {
            refusals.forEach(Runnable::run);
            return CompletableFuture.failedFuture(new UnsupportedOperationException("only looked at"));
        }
        var before = project;
        history.clear();
        project = after;
        listeners.forEach(Runnable::run);
        return store.erase(order)
                .whenCompleteAsync(
                        (_, failure) -> {
                            if (failure != null && !unfinished(failure) && project.equals(after)) {
                                project = before;
                                listeners.forEach(Runnable::run);
                            }
                        },
                        callback);
    }

    /// Who works here now.
    public Author author() {
        return author.get();
    }

    /// What time it is.
    public Instant now() {
        return clock.instant();
    }

    /// Whether that failure of an erasure means that the rest of it is done at the next opening.
    public static boolean unfinished(Throwable failure) {
        return failure instanceof ErasureUnfinished || failure.getCause() instanceof ErasureUnfinished;
    }

    /// The proofs of who was taken out, newest first; it may be asked beside the window.
    public List<ErasureProof> erasures() {
        return store.erasures();
    }

    /// Keeps bulk observations; a data set that names them is put with a later edit.
    public CompletableFuture<Void> keep(ObservationSet observations) {
        return store.keep(observations);
    }

    /// The named versions, newest first.
    public List<Version> versions() {
        return store.versions();
    }

    /// Keeps the current snapshot under a name.
    public CompletableFuture<Version> saveVersion(String name) {
        return store.saveVersion(name, author.get(), project);
    }

    /// Gives a named version another name.
    public CompletableFuture<Void> renameVersion(UUID version, String name) {
        return store.renameVersion(version, name);
    }

    /// Forgets a named version, for good.
    public CompletableFuture<Void> removeVersion(UUID version) {
        return store.removeVersion(version);
    }

    /// What was done, newest first, of the edits after that number; it may be asked beside the window.
    public List<Activity> activity(long after) {
        return store.activity(after);
    }

    /// The packages that were sent and received.
    public ExchangedPackages packages() {
        return store.packages();
    }

    /// The backups of this trajectory.
    public Backups backups() {
        return store.backups();
    }

    /// The snapshot of the package that this trajectory was made from.
    public Optional<String> base() {
        return store.base();
    }

    /// The file that this is kept in; empty when it is in none.
    public Optional<Path> file() {
        return store.file();
    }

    /// Where text is kept that was typed and is no edit.
    public DraftPlace drafts() {
        return store.drafts();
    }

    /// Another snapshot of this trajectory, to be looked at as a whole; nothing in it can be changed.
    public Workspace lookingAt(Project snapshot) {
        return lookingAt(snapshot, store);
    }

    /// The same, of a snapshot that came with observations of its own.
    public Workspace lookingAt(Project snapshot, Observations with) {
        return new Workspace(new LookedAt(snapshot, store, with), callback, clock, author);
    }

    /// Whether this is only looked at: every edit is refused.
    public boolean readOnly() {
        return store.readOnly();
    }

    /// Calls back when an edit was refused because this is only looked at.
    public void onRefused(Runnable listener) {
        refusals.add(listener);
    }

    /// Goes back to a named version, as an edit that can be undone.
    public void restore(Version version, String label) {
        restore(store.loadVersion(version.id()), label);
    }

    /// Goes back to that snapshot, as an edit that can be undone.
    public void restore(Project snapshot, String label) {
        edit(label, now -> Bases.restored(now, snapshot));
    }

    /// The snapshot of a named version.
    public Project version(UUID id) {
        return store.loadVersion(id);
    }

    /// Whether the edits are on disk.
    public SaveState saveState() {
        return saveState;
    }

    /// How often saving failed since it went well, and when that was last.
    public record Attempts(int failed, Instant last) {}

    /// How often saving failed since it went well.
    public Attempts attempts() {
        return attempts;
    }

    /// Tries now to save what could not be saved.
    public CompletableFuture<Void> retry() {
        return store.retry().whenCompleteAsync((_, failure) -> attempted(failure), callback);
    }

    /// Looks whether the file still stands in its place; what is wrong with it becomes the [#saveState].
    public CompletableFuture<Void> look() {
        return store.retry()
                .whenCompleteAsync(
                        (_, failure) -> {
                            if (failure != null || saveState instanceof SaveState.Failed) {
                                attempted(failure);
                            }
                        },
                        callback);
    }

    /// The same at once, as far as it answers within that time.
    public void look(Duration most) {
        try {
            store.retry().get(most.toMillis(), TimeUnit.MILLISECONDS);
            if (saveState instanceof SaveState.Failed) {
                attempted(null);
            }
        } catch (ExecutionException e) {
            attempted(e.getCause());
        } catch (TimeoutException _) {
            // A disk that does not answer is for closing to wait for.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether the file that it goes on in was made anew of what was in memory, without versions and packages.
    public boolean remade() {
        return store.remade();
    }

    /// Goes on in another file, with everything that could not be saved.
    public CompletableFuture<Void> saveElsewhere(Path file) {
        return store.saveElsewhere(file).whenCompleteAsync((_, failure) -> attempted(failure), callback);
    }

    /// Calls back after every change of the snapshot or of its way to the disk.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// No longer calls that listener.
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /// Waits until everything is on disk and closes the trajectory; throws when something could not be
    /// saved, so ask before closing while the [SaveState] is a failed one.
    public void close() {
        closed = true;
        store.close();
    }

    /// Whether it was closed, so that nothing can be read any more.
    public boolean closed() {
        return closed;
    }

    private String become(History.Entry entry, Turn turn) {
        become(entry.project(), entry.label(), turn);
        return entry.label();
    }

    private void become(Project after, String label, Turn turn) {
        project = after;
        saving++;
        saveState = new SaveState.Saving();
        var note = new EditNote(label, turn, author.get(), Meetings.on(after, LocalDate.now(clock)));
        var _ = store.save(after, note).whenCompleteAsync((_, failure) -> saved(failure), callback);
        listeners.forEach(Runnable::run);
    }

    private void attempted(@Nullable Throwable failure) {
        saving++;
        saved(failure);
    }

    private void saved(@Nullable Throwable failure) {
        saving--;
        if (failure != null) {
            saveState = SaveState.Failed.of(failure);
            attempts = new Attempts(attempts.failed() + 1, clock.instant());
        } else if (saving == 0) {
            saveState = new SaveState.Saved(clock.instant());
            attempts = new Attempts(0, clock.instant());
        }
        listeners.forEach(Runnable::run);
    }
}

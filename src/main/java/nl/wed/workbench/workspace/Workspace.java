package nl.wed.workbench.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.privacy.KnownNames;
import org.jspecify.annotations.Nullable;

/// One open trajectory: its current snapshot, the edits made to it, and whether they are on disk.
/// Used from one thread (that of the window); the store answers on its own thread and is brought
/// back by the executor.
public final class Workspace {
    private final ProjectStore store;
    private final Executor callback;
    private final Clock clock;
    private final History history = new History();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Project project;
    private SaveState saveState;
    private int saving;

    /// Opens what the store holds; `callback` runs answers of the store on the thread of the user.
    public Workspace(ProjectStore store, Executor callback, Clock clock) {
        this.store = store;
        this.callback = callback;
        this.clock = clock;
        this.project = store.load();
        this.saveState = new SaveState.Saved(clock.instant());
        store.onRetried(failure -> callback.execute(() -> retried(failure)));
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
        return store.vault();
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
        var after = change.apply(project);
        if (after.equals(project)) {
            return;
        }
        history.add(label, project, mergeKey);
        become(after, label);
    }

    /// Ends the merging of edits: the field was left.
    public void seal() {
        history.seal();
    }

    /// Takes back the last edit and gives its label; empty when there is none.
    public Optional<String> undo() {
        return history.undo(project).map(this::becomeEntry);
    }

    /// Makes the last edit that was taken back again and gives its label; empty when there is none.
    public Optional<String> redo() {
        return history.redo(project).map(this::becomeEntry);
    }

    /// What undo would take back.
    public Optional<String> undoLabel() {
        return history.undoLabel();
    }

    /// What redo would make again.
    public Optional<String> redoLabel() {
        return history.redoLabel();
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
        return store.saveVersion(name, project);
    }

    /// Goes back to a named version, as an edit that can be undone.
    public void restore(Version version, String label) {
        var restored = store.loadVersion(version.id());
        edit(label, _ -> restored);
    }

    /// The snapshot of a named version.
    public Project version(UUID id) {
        return store.loadVersion(id);
    }

    /// Whether the edits are on disk.
    public SaveState saveState() {
        return saveState;
    }

    /// Tries now to save what could not be saved.
    public CompletableFuture<Void> retry() {
        return store.retry().whenCompleteAsync((_, failure) -> attempted(failure), callback);
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
        store.close();
    }

    private String becomeEntry(History.Entry entry) {
        become(entry.project(), entry.label());
        return entry.label();
    }

    private void become(Project after, String label) {
        project = after;
        saving++;
        saveState = new SaveState.Saving();
        store.save(after, label).whenCompleteAsync((_, failure) -> saved(failure), callback);
        notifyListeners();
    }

    private void retried(Optional<NotSaved> failure) {
        attempted(failure.orElse(null));
    }

    private void attempted(@Nullable Throwable failure) {
        saving++;
        saved(failure);
    }

    private void saved(@Nullable Throwable failure) {
        saving--;
        if (failure != null) {
            saveState = failed(failure);
        } else if (saving == 0) {
            saveState = new SaveState.Saved(clock.instant());
        }
        notifyListeners();
    }

    private static SaveState.Failed failed(Throwable failure) {
        var cause = failure.getCause();
        if (failure instanceof CompletionException && cause != null) {
            return failed(cause);
        }
        // What the system says of a file; any other message can hold what was to be written.
        var message = failure.getMessage();
        return switch (failure) {
            case NotSaved notSaved -> new SaveState.Failed(notSaved.why(), String.valueOf(message));
            case IOException _ when message != null -> new SaveState.Failed(message);
            default -> new SaveState.Failed(failure.getClass().getSimpleName());
        };
    }

    private void notifyListeners() {
        listeners.forEach(Runnable::run);
    }
}

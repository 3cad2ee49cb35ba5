package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;

/// Where a trajectory is kept. All writes go through one thread in the order in which they were
/// asked; a future completes when what it stands for is really on disk, and fails with an exception
/// whose message is for the log. What could not be written because of the disk is kept, in order, and
/// tried again with growing pauses until it is written or the store is closed.
public interface ProjectStore extends Observations, AutoCloseable {

    /// The trajectory as it was stored last.
    Project load();

    /// The file that it is kept in, where it is one.
    default Optional<Path> place() {
        return Optional.empty();
    }

    /// The snapshot of the package that this trajectory was made from.
    default Optional<String> base() {
        return Optional.empty();
    }

    /// The file that this is kept in; empty when it is in none.
    default Optional<Path> file() {
        return Optional.empty();
    }

    /// Where text is kept that was typed and is no edit.
    default DraftPlace drafts() {
        return DraftPlace.NOWHERE;
    }

    /// Whether this is only looked at, so that nothing may be written.
    default boolean readOnly() {
        return false;
    }

    /// Writes, in one transaction, the records in which this snapshot differs from the last one
    /// that reached the disk; so after a failed save the next one writes what is missing too.
    CompletableFuture<Void> save(Project project, EditNote note);

    /// The same of an edit of which only the label is known.
    default CompletableFuture<Void> save(Project project, String label) {
        return save(project, EditNote.of(label));
    }

    /// What was done, newest first, of the edits after that number.
    List<Activity> activity(long after);

    /// Keeps observations under their content hash, to be named by a data set in a later save.
    CompletableFuture<Void> keep(ObservationSet observations);

    /// The named versions, newest first.
    List<Version> versions();

    /// Keeps this snapshot under a name.
    CompletableFuture<Version> saveVersion(String name, Author author, Project project);

    /// Gives a named version another name.
    CompletableFuture<Void> renameVersion(UUID version, String name);

    /// Forgets a named version, for good.
    CompletableFuture<Void> removeVersion(UUID version);

    /// The snapshot of a named version.
    Project loadVersion(UUID version);

    /// The packages that were sent and received.
    ExchangedPackages packages();

    /// The backups of it.
    default Backups backups() {
        return Backups.NONE;
    }

    /// The vault with the keys of respondents, which never leave the store but sealed.
    RespondentVault vault();

    /// The keys of respondents that are in it.
    default RespondentKeys respondentKeys() {
        return vault();
    }

    /// Takes a respondent out of the trajectory and out of every state of it that is kept here, for good; completes
    /// with the proof. Fails with [NotSaved] when nothing was changed, and with [ErasureUnfinished] when the
    /// rest is done at the next opening.
    CompletableFuture<ErasureProof> erase(ErasureOrder order);

    /// The proofs of who was taken out, newest first.
    List<ErasureProof> erasures();

    /// Calls back, on the thread of the store, after each attempt that it made by itself to write what
    /// had failed: empty when everything is on disk again.
    void onRetried(Consumer<Optional<NotSaved>> listener);

    /// Tries now to write what had failed; fails with [NotSaved].
    CompletableFuture<Void> retry();

    /// Goes on in another file, with all that is in this one and all that could not be written to it;
    /// fails when something is there already or it cannot be written either, and then stays.
    CompletableFuture<Void> saveElsewhere(Path file);

    /// Whether the file that it goes on in was made anew of what was in memory, as the one of before was written over;
    /// the named versions, the packages and what was done are not in it then.
    default boolean remade() {
        return false;
    }

    /// Waits for what is being written, tries a last time to write what had failed, and closes the
    /// file; throws when something was lost.
    @Override
    void close();
}

package nl.wed.workbench.workspace;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;

/// Where a trajectory is kept. All writes go through one thread in the order in which they were
/// asked; a future completes when what it stands for is really on disk, and fails with an exception
/// whose message is for the log.
public interface ProjectStore extends Observations, AutoCloseable {

    /// The trajectory as it was stored last.
    Project load();

    /// Writes, in one transaction, the records in which this snapshot differs from the last one
    /// that reached the disk; so after a failed save the next one writes what is missing too.
    CompletableFuture<Void> save(Project project, String label);

    /// Keeps observations under their content hash, to be named by a data set in a later save.
    CompletableFuture<Void> keep(ObservationSet observations);

    /// The named versions, newest first.
    List<Version> versions();

    /// Keeps this snapshot under a name.
    CompletableFuture<Version> saveVersion(String name, Project project);

    /// The snapshot of a named version.
    Project loadVersion(UUID version);

    /// The keys of respondents, which never leave the store.
    RespondentKeys respondentKeys();

    /// Waits for what is being written and closes the file.
    @Override
    void close();
}

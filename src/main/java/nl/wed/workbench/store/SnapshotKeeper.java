package nl.wed.workbench.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;

/// Sets snapshots of one open trajectory aside when it changed since the last one. A snapshot that
/// fails is logged and tried again at the next occasion; it never stops the work.
final class SnapshotKeeper {
    private static final Logger LOG = System.getLogger(SnapshotKeeper.class.getName());

    private final Snapshots snapshots;
    private final String token;
    private final Optional<String> base;
    private final Clock clock;
    private long keptGeneration;

    SnapshotKeeper(Snapshots snapshots, String token, Contents contents, Clock clock) {
        this.snapshots = snapshots;
        this.token = token;
        this.base = contents.base();
        this.clock = clock;
        // Newer ones are of another course of events than an older state that is gone on from.
        this.keptGeneration = Math.min(snapshots.newestGeneration(token), contents.generation());
    }

    void keep(Project project, long generation, Observations observations) {
        if (generation > keptGeneration && take(project, generation, observations)) {
            keptGeneration = generation;
        }
    }

    /// Sets aside what did not reach the database of that generation, which stays the newest then.
    void rescue(Project project, long generation, Observations observations) {
        take(project, generation, observations);
    }

    private boolean take(Project project, long generation, Observations observations) {
        try {
            var name = new Snapshots.Name(token, generation, clock.instant());
            snapshots.take(name, project, observations, base);
            return true;
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "no snapshot was made", e);
            return false;
        }
    }
}

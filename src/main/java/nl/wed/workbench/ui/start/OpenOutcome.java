package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.ProjectStore;

/// What came of opening a trajectory.
public sealed interface OpenOutcome {
    /// It is open; the window makes a workspace of this store and closes it. With what was taken out because it was not
    /// whole.
    record Opened(ProjectStore store, List<Sentence> remarks) implements OpenOutcome {
        /// Open, and whole.
        public Opened(ProjectStore store) {
            this(store, List.of());
        }
    }

    /// It is open, as the state of an earlier moment than its newest backup (a package), if that can be read.
    record Older(ProjectStore store, Sentence what, Optional<Path> newer) implements OpenOutcome {}

    /// Of another computer: what opens its vault opens it. What happened, whether what was given did not fit, and the
    /// newest good backup with what is in that.
    record AsksSecret(Path file, Sentence what, boolean wrong, Refused without) implements OpenOutcome {}

    /// A package so large that the user is asked first.
    record Large(Path file, Sentence size) implements OpenOutcome {}

    /// A package of a trajectory that is here already, in these files: the user is asked what is wanted. With how large
    /// it is, when it is large.
    record Known(Path file, List<TrajectorySummary> mine, Optional<Sentence> size) implements OpenOutcome {}

    /// What is in a package, only to be looked at.
    record Looked(Path file, Project project, Observations observations, List<Sentence> remarks)
            implements OpenOutcome {}

    /// It could not be opened: what happened, what the user can do next, and the newest good backup
    /// (a package) when there is one.
    record Refused(Sentence what, Sentence next, Optional<Path> backup) implements OpenOutcome {}
}

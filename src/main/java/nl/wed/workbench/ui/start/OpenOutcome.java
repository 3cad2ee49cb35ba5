package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.ProjectStore;

/// What came of opening a trajectory.
public sealed interface OpenOutcome {
    /// It is open; the window makes a workspace of this store and closes it.
    record Opened(ProjectStore store) implements OpenOutcome {}

    /// It could not be opened: what happened, what the user can do next, and the newest good backup
    /// (a package) when there is one.
    record Refused(Sentence what, Sentence next, Optional<Path> backup) implements OpenOutcome {}
}

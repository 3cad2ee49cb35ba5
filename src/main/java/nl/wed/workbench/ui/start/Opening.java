package nl.wed.workbench.ui.start;

import nl.wed.workbench.texts.Sentence;
import nl.wed.workbench.workspace.ProjectStore;

/// What came of opening a trajectory.
public sealed interface Opening {
    /// It is open; the window makes a workspace of this store and closes it.
    record Opened(ProjectStore store) implements Opening {}

    /// It could not be opened: what happened, and what the user can do next.
    record Refused(Sentence what, Sentence next) implements Opening {}
}

package nl.wed.workbench.ui.start;

import java.nio.file.Path;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.workspace.ProjectStore;

/// Where what was opened is shown.
@FunctionalInterface
public interface Place {
    /// Shows a trajectory that was opened, and closes it later.
    void opened(ProjectStore store);

    /// Whether that file is what is shown; it then comes to the front.
    default boolean shows(Path file) {
        return false;
    }

    /// Shows what is in a package above the trajectory that is shown, only to be looked at.
    default void look(Project project, Observations observations, String words) {}
}

package nl.wed.workbench.ui.shell;

import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.Beside;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// What lives as long as one trajectory is open: its workspace, what follows it, and the place the
/// window is at.
public record OpenTrajectory(
        Workspace workspace, ProjectProperty project, Checks checks, CurrentFigures figures, Location location) {

    /// Opens a workspace where there is no window, or one that may wait.
    public static OpenTrajectory of(
            Workspace workspace, InterventionFacts facts, ChainFacts chain, CurrentFigures figures) {
        return of(workspace, facts, chain, figures, Beside.NOWHERE);
    }

    /// Opens a workspace for the window, with what takes longer than a frame worked out beside it.
    public static OpenTrajectory of(
            Workspace workspace, InterventionFacts facts, ChainFacts chain, CurrentFigures figures, Beside beside) {
        var project = new ProjectProperty(workspace, beside, chain);
        var checks = new Checks(project, workspace.observations(), facts);
        return new OpenTrajectory(workspace, project, checks, figures, new Location());
    }
}

package nl.wed.workbench.ui.causes;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.Checks;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Step 4 for tests.
final class Models {
    private Models() {}

    static CausesViewModel causes(Workspace workspace) {
        var project = new ProjectProperty(workspace);
        var checks = new Checks(project, workspace.observations(), TestTrajectory.facts());
        var catalogue = Catalogue.load();
        var figures = CurrentFigures.of(workspace, catalogue);
        return new CausesViewModel(workspace, project, checks, figures, catalogue, Texts.load());
    }

    /// The complete trajectory with its observations.
    static Workspace complete() {
        var workspace = FakeProjectStore.workspace(TestTrajectory.project());
        workspace.keep(TestTrajectory.observationSet()).join();
        return workspace;
    }
}

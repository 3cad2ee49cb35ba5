package nl.wed.workbench.ui.interviews;

import javafx.scene.Node;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.vault.VaultActs;
import nl.wed.workbench.ui.vault.VaultViewModel;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.testfx.api.FxRobot;

/// Step 2 on a trajectory in memory.
record Parts(
        FakeProjectStore store,
        Workspace workspace,
        InterviewsViewModel model,
        FakeDialogs dialogs,
        Location location,
        Texts texts) {

    static Parts onTestTrajectory() {
        return on(TestTrajectory.project());
    }

    static Parts on(Project project) {
        var store = new FakeProjectStore(project);
        var workspace = new Workspace(store, Runnable::run, FakeProjectStore.CLOCK);
        var texts = Texts.load();
        var model = new InterviewsViewModel(
                workspace, new ProjectProperty(workspace), Catalogue.load(), texts, new SameThreadBackground());
        return new Parts(store, workspace, model, new FakeDialogs(), new Location(), texts);
    }

    InterviewsView view() {
        return new InterviewsView(model, texts, dialogs, new SameThreadBackground(), vault(), location);
    }

    VaultActs vault() {
        var vault = new VaultViewModel(workspace.vault(), new SameThreadBackground(), texts);
        return new VaultActs(vault, dialogs, texts, () -> "Traject");
    }

    /// Lays everything out now instead of with the next picture.
    static void layOut(FxRobot robot, Node node) {
        for (int pass = 0; pass < 3; pass++) {
            robot.interact(() -> {
                node.getScene().getRoot().applyCss();
                node.getScene().getRoot().layout();
            });
        }
    }
}

package nl.wed.workbench.ui.privacy;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// Gates that look at once.
public final class Gates {
    private Gates() {}

    /// The gate of that workspace.
    public static PrivacyGate of(Workspace workspace) {
        return of(workspace, new FakeDialogs(), new Location());
    }

    /// The gate of that workspace, which asks and shows there.
    public static PrivacyGate of(Workspace workspace, FakeDialogs dialogs, Location location) {
        return new PrivacyGate(workspace, dialogs, new SameThreadBackground(), Texts.load(), location);
    }

    /// A gate on a trajectory about which nobody is known.
    public static PrivacyGate open() {
        return of(FakeProjectStore.workspace(Project.empty(TestTrajectory.id("nobody"))));
    }
}

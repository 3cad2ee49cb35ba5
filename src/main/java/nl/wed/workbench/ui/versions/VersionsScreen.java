package nl.wed.workbench.ui.versions;

import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wed.workbench.report.PlanExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.Copying;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.privacy.PrivacyGate;
import nl.wed.workbench.workspace.Workspace;

/// Puts the screen together. `gates` makes the gate of the trajectory of now or of an older state of it; `look` shows a
/// snapshot in the whole window.
public record VersionsScreen(
        Texts texts,
        Dialogs dialogs,
        Background background,
        PlanExport documents,
        Sending sending,
        Function<Workspace, PrivacyGate> gates,
        Consumer<Glance> look) {

    /// The screen of a trajectory.
    public VersionsView of(Workspace workspace, ProjectProperty project) {
        ZoneId zone = sending.clock().getZone();
        var model = new VersionsViewModel(workspace, background, texts, zone, look);
        var comparison = new ComparisonViewModel(model, project, background, texts);
        var questions = new VersionDialogs(dialogs, new AuthorSettings(sending.settings(), texts, model::say), texts);
        var outgoing = new Outgoing(model, dialogs, background, documents, sending, gates);
        var compared = new ComparisonView(comparison, model, new Copying(gates.apply(workspace)));
        var activity = new ActivityView(new ActivityViewModel(workspace, background, texts, zone), texts);
        var shown = new Shown();
        Consumer<Moment> compare = moment -> {
            comparison.withNow(moment);
            shown.compare();
        };
        var versions = new VersionListView(model, dialogs, questions, outgoing, compare);
        var packages = new PackageListView(model, questions, outgoing, compare);
        shown.view = new VersionsView(model, questions, versions, packages, compared, activity);
        return shown.view;
    }

    /// The parts ask for the screen that is made of them.
    private static final class Shown {
        private @org.jspecify.annotations.Nullable VersionsView view;

        void compare() {
            if (view != null) {
                view.compare();
            }
        }
    }
}

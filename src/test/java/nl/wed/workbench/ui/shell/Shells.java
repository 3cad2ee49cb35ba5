package nl.wed.workbench.ui.shell;

import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.importing.Intakes;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.presenting.Beamers;
import nl.wed.workbench.ui.presenting.FxBeamers;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;

/// A whole window on a trajectory in memory.
public record Shells(ShellView view, ShellViewModel model, Location location, Workspace workspace) {
    /// The window on the example trajectory.
    public static Shells open(Theme theme) {
        return open(theme, Projects.example());
    }

    /// The window on that trajectory.
    public static Shells open(Theme theme, Project project) {
        return open(theme, project, new FakeDialogs());
    }

    /// The window on that trajectory, with answers to its questions.
    public static Shells open(Theme theme, Project project, FakeDialogs dialogs) {
        return open(theme, FakeProjectStore.workspace(project), dialogs);
    }

    /// The window on that workspace.
    public static Shells open(Theme theme, Workspace workspace, FakeDialogs dialogs) {
        return open(theme, workspace, dialogs, new FxBeamers());
    }

    /// The window on that workspace, with those screens to present on.
    static Shells open(Theme theme, Workspace workspace, FakeDialogs dialogs, Beamers beamers) {
        var catalogue = Catalogue.load();
        var services = new Services(
                Texts.load(),
                catalogue,
                dialogs,
                new SameThreadBackground(),
                new WordExport(catalogue, Texts.load(), java.time.Clock.systemDefaultZone()),
                Intakes.fresh(),
                nl.wed.workbench.ui.versions.Sendings.fresh());
        var figures = CurrentFigures.of(workspace, catalogue);
        var open = OpenTrajectory.of(
                workspace,
                catalogue.interventionFacts(LocalDate.of(2026, 9, 1)),
                new PlanChain(catalogue, Texts.load(), java.time.Clock.systemDefaultZone(), figures::beside),
                figures);
        var model = new ShellViewModel(workspace, open.project(), open.checks(), services.texts());
        var view = new ShellView(model, new Screens(services, open, _ -> {}), services, open, theme, () -> {}, beamers);
        return new Shells(view, model, open.location(), workspace);
    }
}

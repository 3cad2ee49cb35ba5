package nl.wed.workbench.ui.plan;

import java.time.Clock;
import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The facts the documents are written from, for the current snapshot.
final class PlanFacts {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Catalogue catalogue;
    private final Texts texts;
    private ShownFigures figures;

    PlanFacts(Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.catalogue = catalogue;
        this.texts = texts;
        figures = ShownFigures.of(project.get(), workspace.observations(), catalogue);
    }

    /// The facts of now.
    Facts now() {
        var current = project.get();
        figures = figures.following(current);
        return new Facts(current, figures, catalogue, texts, LocalDate.now(Clock.systemDefaultZone()));
    }

    ProjectProperty project() {
        return project;
    }

    Workspace workspace() {
        return workspace;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Texts texts() {
        return texts;
    }
}

package nl.wed.workbench.ui.plan;

import java.time.Clock;
import java.time.LocalDate;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The facts the documents are written from, for the current snapshot.
final class PlanFacts {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final CurrentFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;

    PlanFacts(Workspace workspace, ProjectProperty project, CurrentFigures figures, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// The same for one part of the screen.
    PlanFacts in(ProjectProperty part) {
        return new PlanFacts(workspace, part, figures, catalogue, texts);
    }

    /// The facts of now.
    Facts now() {
        return new Facts(project.get(), figures.now(), catalogue, texts, LocalDate.now(Clock.systemDefaultZone()));
    }

    /// The question before a record is removed.
    RemovalQuestion removal(Dialogs dialogs) {
        return new RemovalQuestion(dialogs, texts, project::get);
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

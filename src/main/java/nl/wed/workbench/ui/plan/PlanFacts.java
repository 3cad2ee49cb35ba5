package nl.wed.workbench.ui.plan;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The facts the documents are written from, for the current snapshot. The figures are worked out
/// again only when something they are made of changed.
final class PlanFacts {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Catalogue catalogue;
    private final Texts texts;
    private List<?> madeOf = List.of();
    private FigureBook figures;

    PlanFacts(Workspace workspace, ProjectProperty project, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.catalogue = catalogue;
        this.texts = texts;
        figures = FigureBook.of(project.get(), workspace.observations());
        madeOf = ingredients(project.get());
    }

    /// The facts of now.
    Facts now() {
        var current = project.get();
        var ingredients = ingredients(current);
        if (!ingredients.equals(madeOf)) {
            figures = FigureBook.of(current, workspace.observations());
            madeOf = ingredients;
        }
        return new Facts(
                current,
                workspace.observations(),
                figures,
                catalogue,
                texts,
                LocalDate.now(Clock.systemDefaultZone()));
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

    private static List<?> ingredients(Project project) {
        return List.of(
                project.all(TrajectoryRecords.TRAJECTORY),
                project.all(FigureRecords.INDICATOR),
                project.all(FigureRecords.DATA_SET),
                project.all(FigureRecords.INDICATOR_SOURCE));
    }
}

package nl.wed.workbench.ui.causes;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.workspace.Workspace;

import java.util.List;

/// The figures of the trajectory, worked out again only when indicators or data changed.
final class Figures {
    private final Workspace workspace;
    private List<Table<?>> seen = List.of();
    private FigureBook book;

    Figures(Workspace workspace) {
        this.workspace = workspace;
        seen = tables(workspace.project());
        book = FigureBook.of(workspace.project(), workspace.observations());
    }

    FigureBook book() {
        var project = workspace.project();
        var now = tables(project);
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i) != seen.get(i)) {
                seen = now;
                book = FigureBook.of(project, workspace.observations());
                return book;
            }
        }
        return book;
    }

    private static List<Table<?>> tables(Project project) {
        return List.of(
                project.table(FigureRecords.INDICATOR),
                project.table(FigureRecords.INDICATOR_SOURCE),
                project.table(FigureRecords.DATA_SET));
    }
}

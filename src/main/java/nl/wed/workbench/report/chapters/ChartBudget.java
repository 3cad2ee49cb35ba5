package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;

/// How many charts of figures still fit in a document: LibreOffice keeps twenty charts in memory
/// and drops the drawing of any more, and the other chapters have some too. Also which figures are
/// highlighted: those that the first key messages rest on.
final class ChartBudget {
    private static final int CHARTS = 14;
    private static final int HIGHLIGHTS = 3;

    private final List<UUID> highlighted;
    private int left = CHARTS;

    private ChartBudget(List<UUID> highlighted) {
        this.highlighted = highlighted;
    }

    static ChartBudget of(Project project) {
        return new ChartBudget(project.stream(FigureRecords.KEY_MESSAGE)
                .flatMap(message -> message.indicators().stream().limit(1))
                .distinct()
                .limit(HIGHLIGHTS)
                .toList());
    }

    boolean highlights(UUID indicator) {
        return highlighted.contains(indicator);
    }

    /// Takes room for one chart; false when there is none left.
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}

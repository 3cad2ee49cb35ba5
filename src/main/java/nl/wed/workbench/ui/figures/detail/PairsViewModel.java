package nl.wed.workbench.ui.figures.detail;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_PAIR;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.LiveFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// Which figures an indicator is held against.
final class PairsViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final LiveFigures figures;
    private final Texts texts;

    PairsViewModel(Workspace workspace, ProjectProperty project, LiveFigures figures, Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.figures = figures;
        this.texts = texts;
    }

    /// The indicators with a figure of the same unit that it is not yet held against, by name.
    List<Indicator> options(Indicator indicator) {
        var pairs = IndicatorPair.with(project.get(), indicator.id());
        return figures.shown().get().book().all().stream()
                .map(Figure::indicator)
                .filter(other -> other.unit().equals(indicator.unit()))
                .filter(other -> !other.id().equals(indicator.id()))
                .filter(other -> pairs.stream().noneMatch(pair -> pair.has(other.id())))
                .sorted(Comparator.comparing(Indicator::name))
                .toList();
    }

    /// Holds an indicator against another one.
    void add(Indicator indicator, Indicator other) {
        workspace.seal();
        workspace.edit(
                texts.get("pictures.pair.add"),
                now -> now.put(INDICATOR_PAIR, new IndicatorPair(UUID.randomUUID(), indicator.id(), other.id())));
    }

    /// No longer holds the two of a pair against each other.
    void remove(IndicatorPair pair) {
        workspace.seal();
        workspace.edit(texts.get("pictures.pair.remove"), now -> Removal.of(now, INDICATOR_PAIR, pair.id()));
    }
}

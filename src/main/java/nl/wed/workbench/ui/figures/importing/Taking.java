package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.workspace.Workspace;

/// Puts tables into the trajectory: first their observations, then everything else in one edit.
final class Taking {
    private final Workspace workspace;
    private final ImportApply apply;

    Taking(Workspace workspace, ImportApply apply) {
        this.workspace = workspace;
        this.apply = apply;
    }

    /// Keeps the observations and returns when they are on disk; called away from the thread of the
    /// window.
    Boolean keep(List<ImportPreview> previews, Background.Progress progress) throws Exception {
        for (int i = 0; i < previews.size(); i++) {
            progress.done((double) i / previews.size());
            workspace.keep(previews.get(i).imported().observations()).get();
        }
        return true;
    }

    /// Puts data sets, indicators and what links them in, as one edit.
    void put(List<ImportPreview> previews, String label) {
        workspace.edit(label, now -> {
            var after = now;
            for (ImportPreview preview : previews) {
                after = put(after, preview);
            }
            return after;
        });
    }

    /// How many indicators are linked to the data set of a preview.
    int filled(ImportPreview preview) {
        var project = workspace.project();
        Set<UUID> ids =
                inProject(project, preview.dataSet()).stream().map(DataSet::id).collect(Collectors.toSet());
        return (int) project.stream(INDICATOR_SOURCE)
                .filter(source -> ids.contains(source.dataSet()))
                .count();
    }

    private Project put(Project now, ImportPreview preview) {
        var after = apply.apply(
                now,
                workspace.observations(),
                preview.imported(),
                preview.addMissing().get());
        for (DataSet dataSet : inProject(after, preview.dataSet())) {
            for (ImportPreview.Own own : preview.own()) {
                after = after.put(INDICATOR, own.indicator())
                        .put(
                                INDICATOR_SOURCE,
                                new IndicatorSource(
                                        UUID.randomUUID(),
                                        own.indicator().id(),
                                        dataSet.id(),
                                        own.measure().code(),
                                        null,
                                        1));
            }
        }
        return after;
    }

    private static List<DataSet> inProject(Project project, DataSet dataSet) {
        return project.stream(DATA_SET)
                .filter(one -> one.rawHash().equals(dataSet.rawHash()))
                .toList();
    }
}

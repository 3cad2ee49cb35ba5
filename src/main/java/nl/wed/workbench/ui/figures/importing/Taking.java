package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.workspace.Workspace;

/// Puts tables into the trajectory: first their observations, then everything else in one edit.
final class Taking {
    private final Workspace workspace;
    private final ImportApply apply;
    private final CurrentFigures figures;

    Taking(Workspace workspace, ImportApply apply, CurrentFigures figures) {
        this.workspace = workspace;
        this.apply = apply;
        this.figures = figures;
    }

    /// A table with what the user chose about it.
    record Chosen(ImportPreview preview, boolean addMissing, List<ImportPreview.Own> own) {
        static Chosen of(ImportPreview preview, List<ImportPreview.Own> extra) {
            var own = Stream.concat(preview.own().stream(), extra.stream()).toList();
            return new Chosen(preview, preview.addMissing().get(), own);
        }
    }

    /// The trajectory before and after the tables were put in.
    record Ahead(Project before, Project after) {}

    /// Keeps the observations, and when they are on disk works out what the trajectory and its figures will be
    /// with these tables; called away from the thread of the window.
    Ahead keep(List<Chosen> tables, Project before, Background.Progress progress) throws Exception {
        for (int i = 0; i < tables.size(); i++) {
            progress.done((double) i / (tables.size() + 1));
            workspace.keep(tables.get(i).preview().imported().observations()).get();
        }
        progress.done((double) tables.size() / (tables.size() + 1));
        var after = put(before, tables);
        figures.ahead(after);
        return new Ahead(before, after);
    }

    /// Puts data sets, indicators and what links them in, as one edit.
    void put(List<Chosen> tables, Ahead ahead, String label) {
        workspace.edit(label, now -> now == ahead.before() ? ahead.after() : put(now, tables));
    }

    private Project put(Project now, List<Chosen> tables) {
        var after = now;
        for (Chosen table : tables) {
            after = put(after, table);
        }
        return after;
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

    private Project put(Project now, Chosen table) {
        var preview = table.preview();
        var after = apply.apply(now, workspace.observations(), preview.imported(), table.addMissing());
        for (DataSet dataSet : inProject(after, preview.dataSet())) {
            for (ImportPreview.Own own : table.own()) {
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

package nl.wed.workbench.ui.figures.importing;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.List;
import java.util.UUID;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The data sets of the trajectory and what they fill.
public final class DataSetsViewModel {
    /// A data set with the indicators it fills.
    public record Row(DataSet dataSet, List<Indicator> fills) {}

    private final Workspace workspace;
    private final Texts texts;
    private final ObservableList<Row> rows;

    public DataSetsViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        rows = project.list(DataSetsViewModel::rows);
    }

    /// The data sets in the order in which they were read.
    public ObservableList<Row> rows() {
        return rows;
    }

    /// The measures of a data set; empty when its observations are gone.
    public List<Statistic> measures(DataSet dataSet) {
        return workspace
                .observations()
                .find(dataSet.observations())
                .map(ObservationSet::measures)
                .orElse(List.of());
    }

    /// Takes a data set away with its links to indicators, which then have no figure from it, and the marks of what it
    /// revised.
    public void remove(DataSet dataSet) {
        workspace.edit(
                texts.get("figures.data.removeEdit", dataSet.title()), now -> Removal.of(now, DATA_SET, dataSet.id()));
    }

    /// Makes an own indicator of a measure of a data set.
    public void addOwn(DataSet dataSet, Statistic measure, Indicator indicator) {
        workspace.edit(
                texts.get("figures.choice.ownEdit", indicator.name()),
                now -> now.put(INDICATOR, indicator)
                        .put(
                                INDICATOR_SOURCE,
                                new IndicatorSource(
                                        UUID.randomUUID(), indicator.id(), dataSet.id(), measure.code(), null, 1)));
    }

    private static List<Row> rows(Project project) {
        return project.stream(DATA_SET)
                .map(one -> new Row(
                        one,
                        project.stream(INDICATOR_SOURCE)
                                .filter(source -> source.dataSet().equals(one.id()))
                                .flatMap(source -> project.find(INDICATOR, source.indicator()).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}

package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.HiddenValue;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;

/// The figures of the current snapshot. They are worked out again only when an edit touched what
/// they are made of, so typing a reading costs nothing.
public final class LiveFigures {
    private final ProjectProperty project;
    private final Catalogue catalogue;
    private final ReadOnlyObjectWrapper<ShownFigures> shown;

    /// Follows that project.
    public LiveFigures(ProjectProperty project, CurrentFigures figures, Catalogue catalogue) {
        this.project = project;
        this.catalogue = catalogue;
        shown = new ReadOnlyObjectWrapper<>(figures.now());
        project.property().addListener((_, _, _) -> shown.set(figures.now()));
    }

    /// All figures, to listen to.
    public ReadOnlyObjectProperty<ShownFigures> shown() {
        return shown.getReadOnlyProperty();
    }

    /// All figures of now, by the order of the indicators.
    public List<Figure> all() {
        return shown.get().book().all();
    }

    /// The figure of an indicator; empty when no data set has a value to show.
    public Optional<Figure> find(UUID indicator) {
        return shown.get().book().find(indicator);
    }

    /// The newest value of an indicator of which every own value may not be shown.
    public Optional<HiddenValue> hidden(UUID indicator) {
        return shown.get().book().hidden(indicator);
    }

    /// Whether the figure of an indicator has yet to be asked for.
    public boolean lacks(UUID indicator) {
        return shown.get().book().lacks(indicator);
    }

    /// The first years in which the own municipality had other boundaries.
    public Set<Integer> mergerYears() {
        return catalogue
                .municipalities()
                .mergerYears(TrajectoryRecords.trajectoryOf(project.get()).municipalityCode());
    }

    /// The values of an indicator for the districts of the municipality.
    public Optional<Areas> districts(Indicator indicator) {
        return shown.get().areas(indicator, "WK");
    }

    /// The figure of an indicator in each data set that has it, newest period first.
    public List<Figure> inEachDataSet(Indicator indicator) {
        return shown.get().inEachDataSet(indicator);
    }
}

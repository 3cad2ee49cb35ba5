package nl.wed.workbench.ui.figures.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.ui.observing.ProjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The figures of the current snapshot. They are worked out again only when an edit touched what
/// they are made of, so typing a reading costs nothing.
public final class LiveFigures {
    private static final List<RecordType<?>> BASIS =
            List.of(
                    TrajectoryRecords.TRAJECTORY,
                    FigureRecords.INDICATOR,
                    FigureRecords.DATA_SET,
                    FigureRecords.INDICATOR_SOURCE);

    private final Observations observations;
    private final ReadOnlyObjectWrapper<FigureBook> book;
    private Project seen;

    /// Follows that project with these observations.
    public LiveFigures(ProjectProperty project, Observations observations) {
        this.observations = observations;
        seen = project.get();
        book = new ReadOnlyObjectWrapper<>(FigureBook.of(seen, observations));
        project.property().addListener((_, _, now) -> follow(now));
    }

    /// All figures, to listen to.
    public ReadOnlyObjectProperty<FigureBook> book() {
        return book.getReadOnlyProperty();
    }

    /// The figure of an indicator; empty when no data set has a value.
    public Optional<Figure> find(UUID indicator) {
        return book.get().find(indicator);
    }

    /// The values of an indicator for the districts of the municipality.
    public Optional<Areas> districts(Indicator indicator) {
        return FigureBook.areas(seen, observations, indicator, "WK");
    }

    /// The figure of an indicator in each data set that has it, newest period first.
    public List<Figure> inEachDataSet(Indicator indicator) {
        return FigureBook.inEachDataSet(seen, observations, indicator);
    }

    private void follow(Project now) {
        var before = seen;
        seen = now;
        if (BASIS.stream().anyMatch(type -> !now.table(type).equals(before.table(type)))) {
            book.set(FigureBook.of(now, observations));
        }
    }
}

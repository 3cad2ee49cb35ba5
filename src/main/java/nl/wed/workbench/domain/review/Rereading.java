package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// The very same files as a data set of the trajectory, read in another way: a correction, not news. It
/// takes the place of the first reading, with its links, and marks the indicators of which a value of the
/// municipality or the country changed.
public record Rereading(DataSet before, DataSet after, Revision revision) {

    /// The rereading that an import is; empty when the trajectory does not have these files, or has them
    /// with these values.
    public static Optional<Rereading> of(
            Project project, DataSet again, ObservationSet values, Observations observations) {
        return earlier(project, again)
                .filter(before -> !before.observations().equals(again.observations()))
                .flatMap(before -> observations
                        .find(before.observations())
                        .map(old -> new Rereading(before, inPlace(project, again), revision(project, old, values))));
    }

    private static Revision revision(Project project, ObservationSet before, ObservationSet after) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        return Revision.between(before, after, region -> region.equals(own) || region.equals(Series.NETHERLANDS));
    }

    /// A data set of files that are in the trajectory already, in the place of the earlier reading of them;
    /// as it is when there is none.
    public static DataSet inPlace(Project project, DataSet again) {
        return earlier(project, again).map(again::inPlaceOf).orElse(again);
    }

    private static Optional<DataSet> earlier(Project project, DataSet again) {
        return project.stream(DATA_SET)
                .filter(one -> one.rawHash().equals(again.rawHash()))
                .findFirst();
    }

    /// The indicators with another value, each with the periods.
    public List<RevisionMark> marks(Project project, Supplier<UUID> ids) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        return revision.periods(project, before.id(), own).entrySet().stream()
                .map(entry -> new RevisionMark(
                        ids.get(), entry.getKey(), before.id(), before.id(), List.copyOf(entry.getValue()), null))
                .toList();
    }

    /// The project, in which the data set is in its place already, with the marks.
    public Project settle(Project project, Supplier<UUID> ids) {
        return project.putAll(REVISION_MARK, marks(project, ids));
    }
}

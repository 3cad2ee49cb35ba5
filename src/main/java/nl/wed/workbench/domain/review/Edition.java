package nl.wed.workbench.domain.review;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// A newer edition of a table that the trajectory already has: it stands beside the older one,
/// fills the same indicators, and marks those of which a value of the municipality or the country
/// changed.
public record Edition(DataSet older, DataSet newer, ObservationSet before, ObservationSet values, Revision revision) {

    /// That a newer edition has fewer municipalities beside the own: `left`, where the older one has `before`. Its
    /// figures
    /// can then be compared with those alone.
    public record Fewer(int left, int before) {}

    /// The edition that an import is, with what it changes; empty when the trajectory has no other
    /// edition of the same table with the same cells, or has this very answer. What came with the program gives way
    /// to any import of its table, as it names its columns in its own way.
    public static Optional<Edition> of(
            Project project, DataSet newer, ObservationSet values, Observations observations) {
        boolean known = project.stream(DATA_SET).anyMatch(one -> one.rawHash().equals(newer.rawHash()));
        return known
                ? Optional.empty()
                : older(project, newer)
                        .flatMap(older -> observations
                                .find(older.observations())
                                .filter(before -> older.isBuiltIn() || overlaps(project, before, values))
                                .map(before ->
                                        new Edition(older, newer, before, values, revision(project, before, values))));
    }

    /// The indicators with another value, each with the periods.
    public List<RevisionMark> marks(Project project, Supplier<UUID> ids) {
        return revision.periods(project, older.id(), municipality(project)).entrySet().stream()
                .map(entry -> new RevisionMark(
                        ids.get(), entry.getKey(), older.id(), newer.id(), List.copyOf(entry.getValue()), null))
                .toList();
    }

    /// How many municipalities are left to compare with; empty when there are as many as before, or more.
    public Optional<Fewer> fewer(Project project) {
        String own = municipality(project);
        var counts = new Fewer(others(values, own), others(before, own));
        return counts.left < counts.before ? Optional.of(counts) : Optional.empty();
    }

    private static int others(ObservationSet set, String own) {
        return (int) set.regionNames().keySet().stream()
                .filter(region -> region.startsWith("GM") && !region.equals(own))
                .count();
    }

    /// The project in which the newer data set is already, with all this.
    public Project settle(Project project, Supplier<UUID> ids) {
        return project.put(DATA_SET, newer.withReplaces(older.id()))
                .putAll(INDICATOR_SOURCE, sources(project, ids))
                .putAll(REVISION_MARK, marks(project, ids));
    }

    /// What the older edition fills and the newer one does not fill yet but can.
    private List<IndicatorSource> sources(Project project, Supplier<UUID> ids) {
        var filled = new HashSet<UUID>();
        project.stream(INDICATOR_SOURCE)
                .filter(source -> source.dataSet().equals(newer.id()))
                .forEach(source -> filled.add(source.indicator()));
        return project.stream(INDICATOR_SOURCE)
                .filter(source -> source.dataSet().equals(older.id()))
                .filter(source -> !filled.contains(source.indicator()) && has(source))
                .map(source -> source.of(ids.get(), newer.id()))
                .toList();
    }

    private boolean has(IndicatorSource source) {
        String denominator = source.denominator();
        return values.measure(source.numerator()).isPresent()
                && (denominator == null || values.measure(denominator).isPresent());
    }

    private static Optional<DataSet> older(Project project, DataSet newer) {
        var replaced = project.stream(DATA_SET).map(DataSet::replaces).toList();
        return project.stream(DATA_SET)
                .filter(one -> newer.table() != null && newer.table().equals(one.table()))
                .filter(one -> one.provider().equals(newer.provider()))
                .filter(one -> !replaced.contains(one.id()))
                .filter(one -> isOlder(one, newer))
                .max(Comparator.comparing(DataSet::retrieved));
    }

    /// By the day on which the source changed the table, when both tell; another selection of the
    /// same edition has the same day.
    private static boolean isOlder(DataSet one, DataSet other) {
        String before = one.modified();
        String after = other.modified();
        return before == null || after == null || before.compareTo(after) < 0;
    }

    private static boolean overlaps(Project project, ObservationSet one, ObservationSet other) {
        return Stream.of(municipality(project), Series.NETHERLANDS)
                .anyMatch(region -> one.measures().stream()
                        .map(Statistic::code)
                        .anyMatch(measure -> one.find(measure, region).isPresent()
                                && other.find(measure, region).isPresent()));
    }

    /// What the newer one does not have may just not be asked for: only what it has counts.
    private static Revision revision(Project project, ObservationSet before, ObservationSet after) {
        String own = municipality(project);
        var all = Revision.between(before, after, region -> region.equals(own) || region.equals(Series.NETHERLANDS));
        return new Revision(
                all.changes().stream().filter(one -> one.after().isPresent()).toList());
    }

    private static String municipality(Project project) {
        return TrajectoryRecords.trajectoryOf(project).municipalityCode();
    }
}

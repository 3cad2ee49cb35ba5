package nl.wed.workbench.shown;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MeasureInfo;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The own value of one indicator for the groups of one dimension of its data set (`Geslacht`), in
/// the period of the figure, without small numbers. Only measures that differ in nothing but that
/// dimension are put beside each other.
public record GroupSplit(String dimension, List<Group> groups) {
    private static final int MOST = 24;

    public GroupSplit {
        groups = List.copyOf(groups);
    }

    /// One group: its name as the source has it, and its value.
    public record Group(String name, Point point) {}

    static List<GroupSplit> of(
            Project project, Observations observations, Catalogue catalogue, Figure figure) {
        return observations
                .find(figure.dataSet().observations())
                .map(set -> splits(project, observations, catalogue, figure, set))
                .orElse(List.of());
    }

    private static List<GroupSplit> splits(
            Project project,
            Observations observations,
            Catalogue catalogue,
            Figure figure,
            ObservationSet set) {
        var own = MeasureKey.of(figure.source().numerator());
        var byDimension = new LinkedHashMap<String, Map<String, IndicatorSource>>();
        for (MeasureInfo measure : set.measures()) {
            own.onlyDifference(MeasureKey.of(measure.code()))
                    .ifPresent(dimension ->
                            source(figure, set, measure, dimension)
                                    .ifPresent(source ->
                                            byDimension
                                                    .computeIfAbsent(
                                                            dimension, _ -> new LinkedHashMap<>())
                                                    .put(name(measure, figure), source)));
        }
        List<GroupSplit> splits = new ArrayList<>();
        byDimension.forEach((dimension, sources) -> {
            if (sources.size() <= MOST) {
                var groups = groups(project, observations, catalogue, figure, sources);
                if (groups.size() > 1) {
                    splits.add(new GroupSplit(dimension, groups));
                }
            }
        });
        return List.copyOf(splits);
    }

    /// The measure in the place of the one of the figure, over the total of the same group; empty
    /// when the set has no such total.
    private static Optional<IndicatorSource> source(
            Figure figure, ObservationSet set, MeasureInfo measure, String dimension) {
        var whole = figure.source();
        String total = whole.denominator();
        if (total != null) {
            String member = MeasureKey.of(measure.code()).members().getOrDefault(dimension, "");
            return find(set, MeasureKey.of(total).with(dimension, member))
                    .map(found -> source(whole, measure.code(), found.code()));
        }
        return Optional.of(source(whole, measure.code(), null));
    }

    private static Optional<MeasureInfo> find(ObservationSet set, MeasureKey key) {
        return set.measures().stream()
                .filter(measure -> MeasureKey.of(measure.code()).equals(key))
                .findFirst();
    }

    private static IndicatorSource source(
            IndicatorSource whole, String measure, @Nullable String total) {
        return new IndicatorSource(
                id(measure), id(measure), whole.dataSet(), measure, total, whole.factor());
    }

    /// Reads the groups as figures of a project with nothing else in it, so that the same rules
    /// hold for them as for the figure.
    private static List<Group> groups(
            Project project,
            Observations observations,
            Catalogue catalogue,
            Figure figure,
            Map<String, IndicatorSource> sources) {
        var part =
                Project.empty(project.id())
                        .putAll(
                                TrajectoryRecords.TRAJECTORY,
                                project.all(TrajectoryRecords.TRAJECTORY))
                        .put(FigureRecords.DATA_SET, figure.dataSet());
        for (IndicatorSource source : sources.values()) {
            part =
                    part.put(FigureRecords.INDICATOR_SOURCE, source)
                            .put(
                                    FigureRecords.INDICATOR,
                                    under(figure.indicator(), source.indicator()));
        }
        var book = ShownFigures.of(part, observations, catalogue).book();
        List<Group> groups = new ArrayList<>();
        sources.forEach((name, source) ->
                book.find(source.indicator()).stream()
                        .flatMap(one -> one.ownSeries().stream())
                        .filter(point -> point.period().equals(figure.own().period()))
                        .forEach(point -> groups.add(new Group(name, point))));
        return groups;
    }

    private static Indicator under(Indicator one, UUID id) {
        return new Indicator(
                id,
                one.code(),
                one.name(),
                one.theme(),
                one.definition(),
                one.unit(),
                one.direction(),
                one.phases(),
                one.provider(),
                one.table(),
                one.caveat(),
                one.sources(),
                one.status(),
                one.numerator(),
                one.denominator());
    }

    /// The words that the title of the measure has beside those of the figure itself.
    private static String name(MeasureInfo measure, Figure figure) {
        Set<String> common = details(figure.measureTitle());
        Set<String> details = new LinkedHashSet<>(details(measure.title()));
        details.removeAll(common);
        return details.isEmpty() ? measure.title() : String.join(", ", details);
    }

    private static Set<String> details(String title) {
        int place = title.indexOf("; ");
        return place < 0
                ? Set.of()
                : new LinkedHashSet<>(List.of(title.substring(place + 2).split(", ")));
    }

    private static UUID id(String measure) {
        return UUID.nameUUIDFromBytes(measure.getBytes(StandardCharsets.UTF_8));
    }
}

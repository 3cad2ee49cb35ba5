package nl.wed.workbench.shown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.ValueRule;
import nl.wed.workbench.shown.GroupSplit.Group;

/// Finds the groups of a figure among the measures of its data set, and reads them by the same
/// rules as the figure.
record Groups(Figure figure, ObservationSet set, ValueRule.Choice rules) {
    private static final int MOST = 24;

    /// One split per dimension.
    List<GroupSplit> splits() {
        var own = StatisticKey.of(figure.source().numerator());
        var byDimension = new LinkedHashMap<String, Map<Statistic, IndicatorSource>>();
        for (Statistic measure : set.measures()) {
            own.onlyDifference(StatisticKey.of(measure.code()))
                    .ifPresent(dimension -> source(measure, dimension)
                            .ifPresent(source -> byDimension
                                    .computeIfAbsent(dimension, _ -> new LinkedHashMap<>())
                                    .put(measure, source)));
        }
        List<GroupSplit> splits = new ArrayList<>();
        byDimension.forEach((dimension, sources) -> {
            if (sources.size() <= MOST) {
                List<Group> groups = groups(sources);
                if (groups.size() > 1) {
                    splits.add(new GroupSplit(dimension, groups));
                }
            }
        });
        return List.copyOf(splits);
    }

    /// The measure in the place of the one of the figure, over the total of the same group; empty
    /// when the set has no such total.
    private Optional<IndicatorSource> source(Statistic measure, String dimension) {
        var whole = figure.source();
        String total = whole.denominator();
        if (total == null) {
            return Optional.of(whole.over(measure.code(), null));
        }
        String member = StatisticKey.of(measure.code()).members().getOrDefault(dimension, "");
        return find(StatisticKey.of(total).with(dimension, member))
                .map(found -> whole.over(measure.code(), found.code()));
    }

    private Optional<Statistic> find(StatisticKey key) {
        return set.measures().stream()
                .filter(measure -> StatisticKey.of(measure.code()).equals(key))
                .findFirst();
    }

    private List<Group> groups(Map<Statistic, IndicatorSource> sources) {
        List<Group> groups = new ArrayList<>();
        sources.forEach((measure, source) -> {
            var rule = rules.of(figure.indicator(), figure.dataSet(), measure, set);
            source.points(set, figure.region(), rule).stream()
                    .filter(point -> point.period().equals(figure.own().period()))
                    .forEach(point -> groups.add(new Group(name(measure), point)));
        });
        return groups;
    }

    /// The words that the title of the measure has beside those of the figure itself.
    private String name(Statistic measure) {
        Set<String> details = new LinkedHashSet<>(details(measure.title()));
        details.removeAll(details(figure.statistic().title()));
        return details.isEmpty() ? measure.title() : String.join(", ", details);
    }

    private static Set<String> details(String title) {
        int place = title.indexOf("; ");
        return place < 0
                ? Set.of()
                : new LinkedHashSet<>(List.of(title.substring(place + 2).split(", ")));
    }
}

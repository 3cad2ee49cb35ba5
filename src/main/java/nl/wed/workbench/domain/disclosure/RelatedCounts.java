package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.disclosure.CellTable.Measure;
import nl.wed.workbench.domain.disclosure.CellTable.Place;
import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// The tables in which the cells of one data set stand: a measure for everybody and for its groups,
/// in a municipality with its districts and neighbourhoods, over the years. Says which values would
/// give a hidden one away. Remembers what was asked; for one thread.
final class RelatedCounts {
    private record Asked(String topic, StatisticKey below, String place, Guard guard) {}

    private final Map<Asked, Map<Place, Value>> hidden = new HashMap<>();
    private final Map<String, Map<String, List<String>>> regions = new HashMap<>();
    private Map<String, List<Measure>> topics = Map.of();

    /// The value of a cell as the others let it be shown. The total of a whole table always stays.
    Value shown(Guard guard, IndicatorSource source, ObservationSet set, String region, Point point) {
        var key = StatisticKey.of(source.numerator());
        if (key.members().isEmpty() && !Regions.inMunicipality(region)) {
            return point.value();
        }
        var asked = new Asked(key.topic(), everybody(source.denominator(), key), Regions.municipality(region), guard);
        return hidden.computeIfAbsent(asked, one -> hidden(set, one))
                .getOrDefault(new Place(source.numerator(), region, point.period()), point.value());
    }

    /// What a group is divided by, for everybody.
    private static StatisticKey everybody(@Nullable String denominator, StatisticKey group) {
        var key = StatisticKey.of(denominator == null ? "" : denominator);
        for (String dimension : group.members().keySet()) {
            key = key.without(dimension);
        }
        return key;
    }

    private Map<Place, Value> hidden(ObservationSet set, Asked asked) {
        var measures = topics(set).getOrDefault(asked.topic, List.of());
        var below = topics(set).getOrDefault(asked.below.topic(), List.of());
        var totals = new GroupTotals(set, asked.below, below);
        var found = new HashMap<Place, Value>();
        new CellTable(set, measures, totals, asked.guard)
                .outcomes(regions(set, asked.topic).getOrDefault(asked.place, List.of()))
                .forEach((place, outcome) -> {
                    if (outcome instanceof Hidden(Reason reason, Value instead)
                            && (reason == Reason.SECONDARY || reason == Reason.WITHHELD)) {
                        found.put(place, instead);
                    }
                });
        return Map.copyOf(found);
    }

    /// The regions in which there are values on a topic, by municipality.
    private Map<String, List<String>> regions(ObservationSet set, String topic) {
        return regions.computeIfAbsent(topic, _ -> {
            var known = new TreeSet<String>();
            topics(set)
                    .getOrDefault(topic, List.of())
                    .forEach(one -> known.addAll(set.byRegion(one.code()).keySet()));
            return known.stream().collect(Collectors.groupingBy(Regions::municipality));
        });
    }

    private Map<String, List<Measure>> topics(ObservationSet set) {
        if (topics.isEmpty()) {
            topics = set.measures().stream()
                    .map(Statistic::code)
                    .map(code -> new Measure(code, StatisticKey.of(code)))
                    .collect(Collectors.groupingBy(one -> one.key().topic()));
        }
        return topics;
    }
}

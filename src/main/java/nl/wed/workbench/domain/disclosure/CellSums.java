package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.domain.disclosure.CellTable.Measure;
import nl.wed.workbench.domain.disclosure.CellTable.Place;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;

/// Which cells of a table are totals of which: of groups in every dimension, and of districts.
/// Parts that lack one are no sum; where that cannot be seen they are taken for one, and so are
/// groups with subtotals among them.
record CellSums(ObservationSet set, List<Measure> measures, List<String> regions, Guard guard) {

    /// All sums among the cells of a period.
    List<Sum<Place>> of(String period, Map<Place, Value> cells) {
        var sums = new ArrayList<Sum<Place>>();
        for (Measure measure : measures) {
            for (List<Measure> groups : groups(measure.key())) {
                for (String region : regions) {
                    var total = new Place(measure.code(), region, period);
                    var parts =
                            groups.stream().map(one -> in(one, region, period)).toList();
                    sum(cells, total, parts).ifPresent(sums::add);
                }
            }
            for (String region : regions) {
                var inside = Regions.parts(region, regions);
                var parts = inside.stream().map(one -> in(measure, one, period)).toList();
                sum(cells, in(measure, region, period), parts).ifPresent(sums::add);
            }
        }
        return sums;
    }

    private static Place in(Measure measure, String region, String period) {
        return new Place(measure.code(), region, period);
    }

    /// The groups of a measure, dimension by dimension.
    private List<List<Measure>> groups(StatisticKey whole) {
        var byDimension = new TreeMap<String, List<Measure>>();
        for (Measure one : measures) {
            for (String dimension : one.key().members().keySet()) {
                if (one.key().without(dimension).equals(whole)) {
                    byDimension
                            .computeIfAbsent(dimension, _ -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        return List.copyOf(byDimension.values());
    }

    private Optional<Sum<Place>> sum(Map<Place, Value> cells, Place total, List<Place> all) {
        List<Place> parts = all.stream().filter(part -> isPart(cells, part)).toList();
        if (parts.size() < 2 || !cells.containsKey(total)) {
            return Optional.empty();
        }
        return switch (adding(cells, total, parts)) {
            case EXACTLY -> Optional.of(new Sum<>(total, parts));
            case ABOUT -> Optional.of(new Sum<>(total, parts, false));
            case OVERLAPPING -> ofGroups(total, parts) ? Optional.of(new Sum<>(total, parts, false)) : Optional.empty();
            case LACKING -> Optional.empty();
        };
    }

    /// What cannot occur is no part of a total.
    private static boolean isPart(Map<Place, Value> cells, Place place) {
        var value = cells.get(place);
        return value != null
                && !(value instanceof Value.Missing(var reason, var _) && reason == MissingReason.NOT_APPLICABLE);
    }

    private Adding adding(Map<Place, Value> cells, Place total, List<Place> parts) {
        if (!guard.counts()) {
            return Adding.ABOUT;
        }
        return Adding.of(
                        parts.stream()
                                .flatMap(part -> value(cells, part).stream())
                                .toList(),
                        value(cells, total).orElseThrow())
                .or(() -> inCountry(total, parts))
                .orElse(Adding.ABOUT);
    }

    private static Optional<Value> value(Map<Place, Value> cells, Place place) {
        return Optional.ofNullable(cells.get(place));
    }

    private static boolean ofGroups(Place total, List<Place> parts) {
        return parts.stream().allMatch(part -> part.region().equals(total.region()));
    }

    /// What the numbers of the country say of these groups.
    private Optional<Adding> inCountry(Place total, List<Place> parts) {
        var whole = country(total);
        List<Value> known =
                parts.stream().flatMap(part -> country(part).stream()).toList();
        return ofGroups(total, parts) && whole.isPresent() && known.size() == parts.size()
                ? Adding.of(known, whole.get())
                : Optional.empty();
    }

    private Optional<Value> country(Place place) {
        return set.find(place.measure(), Series.NETHERLANDS)
                .flatMap(series -> series.at(place.period()))
                .map(Point::value);
    }
}

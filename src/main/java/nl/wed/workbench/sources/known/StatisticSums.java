package nl.wed.workbench.sources.known;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.StatisticMappings;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Puts a measure of its own beside the measures of a table that an indicator adds up, so that all
/// that can be done with a measure can be done with their sum. A range in a part makes the sum a
/// range, a part without a value leaves the sum without, for the same reason.
public final class StatisticSums {
    private static final Value ABSENT = Value.missing(MissingReason.UNKNOWN);

    private final Supplier<StatisticMappings> mappings;

    public StatisticSums(Supplier<StatisticMappings> mappings) {
        this.mappings = mappings;
    }

    /// The sums that the indicators of the catalogue are made of.
    public static StatisticSums load() {
        return new StatisticSums(Catalogue.load()::statisticMappings);
    }

    /// The observations of a table with its sums; without those of which the table lacks a part, or
    /// has parts in different units.
    public ObservationSet in(String table, ObservationSet set) {
        ObservationSet result = set;
        for (StatisticMapping mapping : mappings.get().ofTable(table)) {
            for (List<String> titles : mapping.sums()) {
                List<Statistic> parts = parts(titles, result);
                if (parts.size() == titles.size()
                        && result.measure(code(parts)).isEmpty()
                        && parts.stream().map(Statistic::unit).distinct().count() == 1) {
                    result = result.with(sum(parts), series(parts, result));
                }
            }
        }
        return result;
    }

    /// The measure with that title, or the sum of those with these; empty when a title stands for
    /// no measure or for several, or a measure has no single value.
    public static Optional<Statistic> find(List<String> titles, ObservationSet set) {
        List<Statistic> parts = parts(titles, set);
        if (parts.size() < titles.size()) {
            return Optional.empty();
        }
        return parts.size() == 1 ? Optional.of(parts.getFirst()) : set.measure(code(parts));
    }

    private static List<Statistic> parts(List<String> titles, ObservationSet set) {
        return titles.stream().flatMap(title -> find(title, set).stream()).toList();
    }

    private static Optional<Statistic> find(String title, ObservationSet set) {
        List<Statistic> same = set.measures().stream()
                .filter(measure -> isNamed(measure, title))
                .toList();
        if (same.isEmpty() && title.matches("\\d{4}") && set.measures().size() == 1) {
            same = set.measures();
        }
        return same.size() == 1 && hasValue(same.getFirst(), set) ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isNamed(Statistic measure, String title) {
        return StatisticMappings.sameTitle(measure.title(), title)
                || StatisticMappings.sameTitle(measure.group() + " / " + measure.title(), title);
    }

    private static boolean hasValue(Statistic measure, ObservationSet set) {
        return set.byRegion(measure.code()).values().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(point -> !(point.value() instanceof Value.Missing));
    }

    private static String code(List<Statistic> parts) {
        return parts.stream().map(Statistic::code).collect(Collectors.joining("+"));
    }

    private static Statistic sum(List<Statistic> parts) {
        Statistic first = parts.getFirst();
        boolean oneGroup = parts.stream().map(Statistic::group).distinct().count() == 1;
        return new Statistic(
                code(parts),
                parts.stream().map(part -> part.title().strip()).collect(Collectors.joining(" + ")),
                oneGroup ? first.group() : "",
                first.unit(),
                parts.stream().mapToInt(Statistic::decimals).max().orElse(0));
    }

    private static List<Series> series(List<Statistic> parts, ObservationSet set) {
        List<Series> sums = new ArrayList<>();
        for (Series first : set.byRegion(parts.getFirst().code()).values()) {
            List<Optional<Series>> others = parts.stream()
                    .skip(1)
                    .map(part -> set.find(part.code(), first.region()))
                    .toList();
            List<Point> points =
                    first.points().stream().map(point -> sum(point, others)).toList();
            sums.add(new Series(code(parts), first.region(), points));
        }
        return sums;
    }

    private static Point sum(Point first, List<Optional<Series>> others) {
        Value total = first.value();
        Set<PeriodStatus> statuses = EnumSet.of(first.status());
        for (Optional<Series> other : others) {
            var point = other.flatMap(series -> series.at(first.period()));
            total = total.plus(point.map(Point::value).orElse(ABSENT));
            point.map(Point::status).ifPresent(statuses::add);
        }
        return new Point(first.period(), total, status(statuses));
    }

    /// A sum is as provisional as its least certain part.
    private static PeriodStatus status(Set<PeriodStatus> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        return parts.contains(PeriodStatus.PROVISIONAL)
                ? PeriodStatus.PROVISIONAL
                : parts.contains(PeriodStatus.REVISED_PROVISIONAL)
                        ? PeriodStatus.REVISED_PROVISIONAL
                        : PeriodStatus.UNSTATED;
    }
}

package nl.wed.workbench.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Trend.NotComputable;
import nl.wed.workbench.domain.profile.Trend.Reason;

/// Finds the five newest yearly counts of an indicator with their totals, or why there are none.
final class YearlyCounts {
    private static final Set<String> YEARS = Set.of("JJ", "SJ");
    private static final Pattern DAY = Pattern.compile("\\d{8}");

    private final ObservationSet set;
    private final IndicatorSource source;
    private final Set<Integer> breaks;

    private YearlyCounts(ObservationSet set, IndicatorSource source, Set<Integer> breaks) {
        this.set = set;
        this.source = source;
        this.breaks = breaks;
    }

    /// The trend of an indicator in a region. `breaks` are the first years with other boundaries of
    /// the region: figures from before do not compare with figures from then on.
    static Trend trend(
            ObservationSet set, IndicatorSource source, String region, Direction direction, Set<Integer> breaks) {
        var counts = new YearlyCounts(set, source, breaks);
        List<Point> above = known(set.find(source.numerator(), region));
        return counts.hindrance(above)
                .<Trend>map(NotComputable::new)
                .orElseGet(() -> test(above, counts.totals(region), direction));
    }

    private Optional<Series> totals(String region) {
        String denominator = source.denominator();
        return denominator == null ? Optional.empty() : set.find(denominator, region);
    }

    /// Whether the period of a point is a calendar year, a school year, or a day on which is counted, as those
    /// that follow each other by a year.
    static boolean yearly(Point point) {
        return YEARS.contains(Periods.kind(point.period()))
                || DAY.matcher(point.period()).matches();
    }

    /// Whether the counts of which the figure is a share are known.
    private boolean hasCounts() {
        String denominator = source.denominator();
        return denominator != null && isCount(source.numerator()) && isCount(denominator);
    }

    /// Whether the figure is something else than a share, such as an amount, an average or a bare count: then no
    /// years or counts would help.
    private boolean isNoShare() {
        String unit = set.measure(source.numerator()).map(Statistic::unit).orElse("");
        boolean share = unit.contains("%") || unit.contains("‰") || unit.startsWith("per ");
        boolean counts = source.denominator() != null && isCount(source.numerator());
        return !unit.isEmpty() && !share && !counts;
    }

    private boolean isCount(String measure) {
        return set.measure(measure).filter(one -> Counted.of(one, set).addsUp()).isPresent();
    }

    /// The newest five points, without those at the end that have no value yet.
    private static List<Point> known(Optional<Series> series) {
        var points = new ArrayList<>(series.map(Series::points).orElse(List.of()));
        while (!points.isEmpty() && points.getLast().value() instanceof Value.Missing) {
            points.removeLast();
        }
        if (!points.isEmpty()) {
            String kind = Periods.kind(points.getLast().period());
            points.removeIf(point -> !Periods.kind(point.period()).equals(kind));
        }
        return points.subList(Math.max(0, points.size() - TrendTest.POINTS), points.size());
    }

    /// What stands in the way, the first that would have to change.
    private Optional<Reason> hindrance(List<Point> points) {
        if (isNoShare()) {
            return Optional.of(Reason.NO_SHARE);
        }
        return years(points).or(() -> hasCounts() ? Optional.empty() : Optional.of(Reason.NO_DENOMINATORS));
    }

    private Optional<Reason> years(List<Point> points) {
        if (!points.isEmpty() && !yearly(points.getLast())) {
            return Optional.of(Reason.NOT_YEARLY);
        }
        if (points.size() < TrendTest.POINTS) {
            return Optional.of(Reason.TOO_FEW_YEARS);
        }
        if (points.stream().map(YearlyCounts::year).distinct().count() < points.size()) {
            return Optional.of(Reason.NOT_YEARLY);
        }
        int first = year(points.getFirst());
        int last = year(points.getLast());
        if (last - first != TrendTest.POINTS - 1) {
            return Optional.of(Reason.GAP_IN_YEARS);
        }
        return breaks.stream().anyMatch(year -> first < year && year <= last)
                ? Optional.of(Reason.MERGER)
                : Optional.empty();
    }

    private static Trend test(List<Point> above, Optional<Series> below, Direction direction) {
        List<Proportion> years = new ArrayList<>();
        boolean provisional = false;
        for (Point count : above) {
            Point total = below.flatMap(series -> series.at(count.period())).orElseGet(() -> absent(count));
            for (Value value : List.of(count.value(), total.value())) {
                if (!(value instanceof Value.Known)) {
                    return new NotComputable(isHidden(value) ? Reason.HIDDEN : Reason.MISSING_VALUE);
                }
            }
            provisional |= provisional(count) || provisional(total);
            years.add(new Proportion(
                    year(count), count.value().low(), total.value().low()));
        }
        return TrendTest.of(years, direction, provisional);
    }

    private static boolean isHidden(Value value) {
        return value instanceof Value.Interval
                || value instanceof Value.Missing(MissingReason reason, var _) && reason == MissingReason.CONFIDENTIAL;
    }

    private static Point absent(Point count) {
        return new Point(count.period(), Value.missing(MissingReason.UNKNOWN), PeriodStatus.UNSTATED);
    }

    private static boolean provisional(Point point) {
        return point.status() == PeriodStatus.PROVISIONAL || point.status() == PeriodStatus.REVISED_PROVISIONAL;
    }

    private static int year(Point point) {
        return Periods.startYear(point.period());
    }
}

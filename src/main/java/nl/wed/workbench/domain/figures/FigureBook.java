package nl.wed.workbench.domain.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The figures of a trajectory: for each indicator that a data set fills, the newest figure of the
/// own municipality with what it is compared with.
public final class FigureBook {
    private final Map<UUID, Figure> figures;

    private FigureBook(Map<UUID, Figure> figures) {
        this.figures = figures;
    }

    /// Works out the figures of a project from its bulk observations.
    public static FigureBook of(Project project, Observations observations) {
        String municipality = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        var figures = new LinkedHashMap<UUID, Figure>();
        for (Indicator indicator : project.all(INDICATOR)) {
            candidates(project, observations, indicator, municipality).stream()
                    .max(Comparator.comparing(figure -> figure.own().period()))
                    .ifPresent(figure -> figures.put(indicator.id(), figure));
        }
        return new FigureBook(figures);
    }

    /// The figure of an indicator; empty when no data set has a value for the municipality.
    public Optional<Figure> find(UUID indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /// All figures, in the order of the indicators.
    public List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /// The newest values of an indicator for the districts (`WK`) or neighbourhoods (`BU`) of the
    /// municipality, by the name of the area.
    public static Map<String, Value> areas(
            Project project, Observations observations, Indicator indicator, String kind) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        String prefix = kind + own.substring(2);
        var areas = new LinkedHashMap<String, Value>();
        for (IndicatorSource source : sources(project, indicator)) {
            var set = observations(project, observations, source);
            set.ifPresent(found -> addAreas(found, source, prefix, areas));
        }
        return areas;
    }

    private static void addAreas(
            ObservationSet set, IndicatorSource source, String prefix, Map<String, Value> areas) {
        set.byRegion(source.numerator()).keySet().stream()
                .filter(region -> region.startsWith(prefix))
                .sorted()
                .forEach(region -> addArea(set, source, region, areas));
    }

    private static void addArea(
            ObservationSet set, IndicatorSource source, String region, Map<String, Value> areas) {
        List<Point> points = points(set, source, region);
        if (!points.isEmpty()) {
            areas.put(set.regionNames().getOrDefault(region, region), points.getLast().value());
        }
    }

    private static List<Figure> candidates(
            Project project, Observations observations, Indicator indicator, String municipality) {
        List<Figure> found = new ArrayList<>();
        for (IndicatorSource source : sources(project, indicator)) {
            var dataSet = project.find(DATA_SET, source.dataSet());
            var set = observations(project, observations, source);
            if (dataSet.isPresent() && set.isPresent()) {
                figure(indicator, dataSet.get(), set.get(), source, municipality)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<IndicatorSource> sources(Project project, Indicator indicator) {
        return project.stream(INDICATOR_SOURCE)
                .filter(source -> source.indicator().equals(indicator.id()))
                .toList();
    }

    private static Optional<ObservationSet> observations(
            Project project, Observations observations, IndicatorSource source) {
        return project.find(DATA_SET, source.dataSet())
                .flatMap(dataSet -> observations.find(dataSet.observations()));
    }

    private static Optional<Figure> figure(
            Indicator indicator,
            DataSet dataSet,
            ObservationSet set,
            IndicatorSource source,
            String municipality) {
        List<Point> own = points(set, source, municipality);
        var newest =
                own.stream()
                        .filter(point -> !(point.value() instanceof Value.Missing))
                        .reduce((_, last) -> last);
        return newest.map(point -> {
            List<Point> national = points(set, source, Series.NETHERLANDS);
            return new Figure(
                    indicator,
                    dataSet,
                    set.measure(source.numerator()).map(MeasureInfo::title).orElse(""),
                    municipality,
                    point,
                    at(national, point.period()),
                    spread(set, source, point.period()),
                    own,
                    national);
        });
    }

    private static Spread spread(ObservationSet set, IndicatorSource source, String period) {
        List<Double> values = new ArrayList<>();
        for (String region : set.byRegion(source.numerator()).keySet()) {
            if (region.startsWith("GM")) {
                at(points(set, source, region), period)
                        .ifPresent(value -> value.exact().ifPresent(values::add));
            }
        }
        return new Spread(values);
    }

    private static Optional<Value> at(List<Point> points, String period) {
        return points.stream()
                .filter(point -> point.period().equals(period))
                .map(Point::value)
                .findFirst();
    }

    private static List<Point> points(ObservationSet set, IndicatorSource source, String region) {
        var numerator = set.find(source.numerator(), region);
        if (numerator.isEmpty()) {
            return List.of();
        }
        String denominator = source.denominator();
        if (denominator == null) {
            return numerator.get().points().stream()
                    .map(point -> replaced(point, point.value().times(source.factor())))
                    .toList();
        }
        var below = set.find(denominator, region);
        return numerator.get().points().stream()
                .map(point -> ratio(point, below, source.factor()))
                .toList();
    }

    private static Point ratio(Point point, Optional<Series> below, double factor) {
        Value denominator =
                below.flatMap(series -> series.at(point.period()))
                        .map(Point::value)
                        .orElse(Value.missing(MissingReason.UNKNOWN));
        return replaced(point, point.value().over(denominator).times(factor));
    }

    private static Point replaced(Point point, Value value) {
        return new Point(point.period(), value, point.status());
    }
}

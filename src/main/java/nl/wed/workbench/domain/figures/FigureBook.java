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
import java.util.function.UnaryOperator;

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

    /// The values of an indicator for the districts (`WK`) or neighbourhoods (`BU`) of the
    /// municipality, in the newest period in which one of them has a value; empty without any.
    public static Optional<Areas> areas(
            Project project, Observations observations, Indicator indicator, String kind) {
        String own = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        return sources(project, indicator).stream()
                .flatMap(source ->
                        observations(project, observations, source)
                                .flatMap(set -> Areas.of(set, source, kind + own.substring(2)))
                                .stream())
                .max(Comparator.comparing(Areas::period));
    }

    /// The figure of an indicator in each data set that has a value for the municipality, newest
    /// period first.
    public static List<Figure> inEachDataSet(
            Project project, Observations observations, Indicator indicator) {
        String municipality = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        return candidates(project, observations, indicator, municipality).stream()
                .sorted(Comparator.comparing((Figure figure) -> figure.own().period()).reversed())
                .toList();
    }

    /// The figure of an indicator; empty when no data set has a value for the municipality.
    public Optional<Figure> find(UUID indicator) {
        return Optional.ofNullable(figures.get(indicator));
    }

    /// The same figures, each as `change` makes it.
    public FigureBook map(UnaryOperator<Figure> change) {
        var changed = new LinkedHashMap<UUID, Figure>();
        figures.forEach((indicator, figure) -> changed.put(indicator, change.apply(figure)));
        return new FigureBook(changed);
    }

    /// All figures, in the order of the indicators.
    public List<Figure> all() {
        return List.copyOf(figures.values());
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
        List<Point> own = source.points(set, municipality);
        var newest =
                own.stream()
                        .filter(point -> !(point.value() instanceof Value.Missing))
                        .max(Comparator.comparing(Point::period));
        return newest.map(point -> {
            List<Point> national = source.points(set, Series.NETHERLANDS);
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
                at(source.points(set, region), period)
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
}

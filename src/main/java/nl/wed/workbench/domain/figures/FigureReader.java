package nl.wed.workbench.domain.figures;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// Reads the figures of indicators from the observations of a project, as far as the rules show
/// them.
record FigureReader(Project project, Observations observations, ValueRule.Choice rules) {

    /// One data set that fills an indicator.
    private record Filled(
            IndicatorSource source,
            DataSet dataSet,
            ObservationSet set,
            Statistic statistic,
            Counted counted,
            ValueRule rule) {
        List<Point> points(String region) {
            return source.points(set, region, rule);
        }

        /// The values of a region that are kept back.
        Stream<HiddenValue> hidden(String region) {
            List<Point> given = source.points(set, region);
            return points(region).stream()
                    .filter(point -> isSecret(point.value()))
                    .map(Point::period)
                    .map(period -> new HiddenValue(period, bySource(given, period)));
        }

        private static boolean bySource(List<Point> given, String period) {
            return Point.valueIn(given, period).filter(FigureReader::isSecret).isPresent();
        }

        Stream<String> municipalities() {
            return set.byRegion(source.numerator()).keySet().stream().filter(region -> region.startsWith("GM"));
        }
    }

    /// The figure of an indicator in each data set that has a value for the municipality.
    List<Figure> figures(Indicator indicator) {
        String own = municipality();
        var all = filled(indicator).toList();
        var hidden = hidden(all, own);
        return all.stream()
                .flatMap(one -> figure(indicator, one, own, hidden).stream())
                .toList();
    }

    /// The newest value of the municipality that is kept back.
    Optional<HiddenValue> hidden(Indicator indicator) {
        return hidden(filled(indicator).toList(), municipality());
    }

    private static Optional<HiddenValue> hidden(List<Filled> all, String own) {
        return all.stream().flatMap(one -> one.hidden(own)).max(HiddenValue.NEWEST);
    }

    /// The areas of the municipality in the newest period in which one has a value.
    Optional<Areas> areas(Indicator indicator, String kind) {
        String prefix = kind + municipality().substring(2);
        return filled(indicator)
                .flatMap(one -> Areas.of(one.set, one.source, prefix, one.rule).stream())
                .max(Comparator.comparing(Areas::period));
    }

    /// The values of every municipality in the data set of a figure, by code.
    Map<String, List<Point>> municipalities(Figure figure) {
        var points = new HashMap<String, List<Point>>();
        filled(figure.indicator(), figure.source())
                .ifPresent(one -> one.municipalities().forEach(region -> points.put(region, one.points(region))));
        return points;
    }

    /// The newest year of which a data set has the indicator for some municipality.
    OptionalInt newestYear(Indicator indicator) {
        return filled(indicator)
                .flatMap(one -> one.municipalities().flatMap(region -> one.points(region).stream()))
                .mapToInt(point -> Periods.startYear(point.period()))
                .max();
    }

    private String municipality() {
        return TrajectoryRecords.trajectoryOf(project).municipalityCode();
    }

    private Stream<Filled> filled(Indicator indicator) {
        return project.stream(INDICATOR_SOURCE)
                .filter(source -> source.indicator().equals(indicator.id()))
                .flatMap(source -> filled(indicator, source).stream());
    }

    private Optional<Filled> filled(Indicator indicator, IndicatorSource source) {
        return project.find(DATA_SET, source.dataSet())
                .flatMap(dataSet ->
                        observations.find(dataSet.observations()).map(set -> filled(indicator, source, dataSet, set)));
    }

    private Filled filled(Indicator indicator, IndicatorSource source, DataSet dataSet, ObservationSet set) {
        return set.measure(source.numerator())
                .map(one -> new Filled(
                        source,
                        dataSet,
                        set,
                        one,
                        rules.counted(indicator, dataSet, one, set),
                        rules.of(indicator, dataSet, one, set)))
                .orElseGet(() -> new Filled(
                        source,
                        dataSet,
                        set,
                        new Statistic(source.numerator(), "", "", "", 0),
                        Counted.NOTHING,
                        ValueRule.AS_GIVEN));
    }

    private static boolean isSecret(Value value) {
        return value instanceof Value.Missing(var reason, var _) && reason == MissingReason.CONFIDENTIAL;
    }

    private static Optional<Figure> figure(
            Indicator indicator, Filled one, String municipality, Optional<HiddenValue> hidden) {
        List<Point> own = one.points(municipality);
        var newest = own.stream()
                .filter(point -> !(point.value() instanceof Value.Missing))
                .max(Comparator.comparing(Point::period));
        return newest.map(point -> {
            List<Point> national = one.points(Series.NETHERLANDS);
            return new Figure(
                    indicator,
                    one.dataSet,
                    one.source,
                    one.statistic,
                    one.counted,
                    municipality,
                    point,
                    Point.valueIn(national, point.period()),
                    spread(one, point.period()),
                    own,
                    national,
                    hidden.filter(value -> value.period().compareTo(point.period()) > 0));
        });
    }

    private static Spread spread(Filled one, String period) {
        List<Double> values = new ArrayList<>();
        one.municipalities()
                .forEach(region -> Point.valueIn(one.points(region), period)
                        .ifPresent(value -> value.exact().ifPresent(values::add)));
        return new Spread(values);
    }
}

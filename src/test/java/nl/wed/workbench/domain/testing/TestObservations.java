package nl.wed.workbench.domain.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Invented observations: three measures for the country, thirty municipalities and three districts
/// over 2020-2024. Of the thirty one has a confidential value and one an interval in each year.
final class TestObservations {
    static final String CHILDREN = "M1_children";
    static final String BENEFIT = "M2_benefit";
    static final String REACH = "M3_reach";
    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2024;

    private static final ObservationSet SET = made();

    private TestObservations() {}

    static ObservationSet set() {
        return SET;
    }

    private static ObservationSet made() {
        Map<String, String> regions = regions();
        List<Series> series = new ArrayList<>();
        int place = 0;
        for (String region : new TreeSet<>(regions.keySet())) {
            int size = region.equals(Series.NETHERLANDS) ? 100_000 : 1_000 + 50 * place;
            int shift = place++;
            series.add(series(CHILDREN, region, year -> Value.of(size + year - FIRST_YEAR)));
            series.add(series(BENEFIT, region, year -> benefit(region, size, shift, year)));
            series.add(series(REACH, region, year -> Value.of(70 + shift % 20 + year - 2020)));
        }
        return new ObservationSet(measures(), regions, series);
    }

    private static List<Statistic> measures() {
        return List.of(
                new Statistic(CHILDREN, "Kinderen van 0 tot 4 jaar", "Bevolking", "aantal", 0),
                new Statistic(BENEFIT, "Kinderen in bijstandsgezin", "Inkomen", "aantal", 0),
                new Statistic(REACH, "Bereik voorschoolse educatie", "Onderwijs", "%", 1));
    }

    private static Map<String, String> regions() {
        var regions = new LinkedHashMap<String, String>();
        regions.put(Series.NETHERLANDS, "Nederland");
        regions.put(TestTrajectory.MUNICIPALITY, "Almelo");
        IntStream.rangeClosed(1, 29).forEach(n -> regions.put("GM90%02d".formatted(n), "Proefgemeente " + n));
        regions.put("WK014101", "Binnenstad");
        regions.put("WK014102", "Proefwijk Noord");
        regions.put("WK014103", "Proefwijk Zuid");
        return regions;
    }

    private static Value benefit(String region, int size, int shift, int year) {
        return switch (region) {
            case "GM9028" -> Value.missing(MissingReason.CONFIDENTIAL);
            case "GM9029" -> new Value.Interval(1, 4);
            case "WK014103" -> new Value.Interval(1, 4);
            default -> Value.of(size * (5 + shift % 10) / 100.0 + year - FIRST_YEAR);
        };
    }

    private static Series series(String measure, String region, YearValue values) {
        List<Point> points = IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> new Point(Periods.year(year), values.of(year), status(year)))
                .toList();
        return new Series(measure, region, points);
    }

    private static PeriodStatus status(int year) {
        return year == LAST_YEAR ? PeriodStatus.PROVISIONAL : PeriodStatus.DEFINITIVE;
    }

    @FunctionalInterface
    private interface YearValue {
        Value of(int year);
    }
}

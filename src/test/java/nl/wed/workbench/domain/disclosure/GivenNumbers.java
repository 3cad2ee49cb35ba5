package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.PublishedSet.Division;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;

/// Data sets of a few numbers, and what the classes of this package make of them. A count is small below five.
final class GivenNumbers {
    static final String YEAR = "2023JJ00";
    static final double NONE = Double.NaN;
    private static final Threshold FIVE = new Threshold(5, 0);

    private static final class Given {
        private final Map<String, Statistic> statistics = new LinkedHashMap<>();
        private final Map<String, SmallNumbers> rules = new LinkedHashMap<>();
        private final Map<List<String>, Map<String, Value>> cells = new LinkedHashMap<>();
        private final List<Division> divisions = new ArrayList<>();
    }

    private final List<Given> all = new ArrayList<>(List.of(new Given()));

    /// Begins another data set.
    GivenNumbers set() {
        all.add(new Given());
        return this;
    }

    /// Adds counts of people; the title of each is its code.
    GivenNumbers people(String... codes) {
        for (String code : codes) {
            statistic(new Statistic(code, code, "", "aantal", 0), FIVE, Counted.PEOPLE);
        }
        return this;
    }

    /// Adds a count of people with another threshold.
    GivenNumbers people(String code, int threshold) {
        return statistic(new Statistic(code, code, "", "aantal", 0), new Threshold(threshold, 0), Counted.PEOPLE);
    }

    /// Adds counts of one group of a table.
    GivenNumbers group(String group, String... codes) {
        for (String code : codes) {
            statistic(new Statistic(code, code, group, "aantal", 0), FIVE, Counted.PEOPLE);
        }
        return this;
    }

    /// Adds numbers in that unit, which are not of people.
    GivenNumbers other(String unit, String... codes) {
        for (String code : codes) {
            statistic(new Statistic(code, code, "", unit, 0), FIVE, Counted.NOTHING);
        }
        return this;
    }

    private GivenNumbers statistic(Statistic statistic, Threshold threshold, Counted counted) {
        all.getLast().statistics.put(statistic.code(), statistic);
        all.getLast().rules.put(statistic.code(), SmallNumbers.of(threshold, counted));
        return this;
    }

    GivenNumbers division(String numerator, String denominator, int least) {
        all.getLast().divisions.add(new Division(numerator, denominator, least));
        return this;
    }

    /// The numbers of a region in 2023, of the statistics in the order in which they came.
    GivenNumbers row(String region, double... numbers) {
        return row(region, YEAR, numbers);
    }

    GivenNumbers row(String region, String period, double... numbers) {
        var codes = List.copyOf(all.getLast().statistics.keySet());
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isNaN(numbers[i])) {
                cell(codes.get(i), region, period, Value.of(numbers[i]));
            }
        }
        return this;
    }

    GivenNumbers cell(String code, String region, Value value) {
        return cell(code, region, YEAR, value);
    }

    GivenNumbers cell(String code, String region, String period, Value value) {
        all.getLast()
                .cells
                .computeIfAbsent(List.of(code, region), _ -> new TreeMap<>())
                .put(period, value);
        return this;
    }

    List<PublishedSet> sets() {
        var sets = new ArrayList<PublishedSet>();
        for (Given given : all) {
            var series = new ArrayList<Series>();
            given.cells.forEach(
                    (place, points) -> series.add(new Series(place.getFirst(), place.getLast(), points(points))));
            var set = new ObservationSet(List.copyOf(given.statistics.values()), Map.of(), series);
            sets.add(new PublishedSet(new UUID(0, sets.size()), set, given.rules, given.divisions));
        }
        return sets;
    }

    private static List<Point> points(Map<String, Value> points) {
        return points.entrySet().stream()
                .map(one -> new Point(one.getKey(), one.getValue(), PeriodStatus.DEFINITIVE))
                .toList();
    }

    List<Column> columns() {
        return Ties.columns(sets());
    }

    private List<Survey> surveys() {
        var columns = columns();
        return sets().stream().map(set -> Survey.of(set, columns, 5)).toList();
    }

    Sample sample() {
        return Sample.of(surveys());
    }

    Calendar calendar() {
        return new Calendar(
                surveys().stream().flatMap(survey -> survey.periods().stream()).toList());
    }

    Quantities quantities() {
        return Quantities.of(columns(), sample());
    }

    Ties ties(Regions regions) {
        return Ties.of(sets(), columns(), sample(), calendar(), regions);
    }

    /// The titles of the columns of each statistic.
    List<List<String>> titles() {
        return quantities().all().stream()
                .map(one -> one.columns().stream()
                        .map(column -> column.statistic().title())
                        .toList())
                .toList();
    }

    Layer layer(Regions regions) {
        var ties = ties(regions);
        return new Layer(ties.quantities(), ties.partitions(), regions, YEAR);
    }

    Disclosure disclosure() {
        return Disclosure.of(sets(), Provinces.UNKNOWN, false);
    }

    Disclosure disclosure(Provinces provinces, boolean totals) {
        return Disclosure.of(sets(), provinces, totals);
    }

    /// What is told of a cell of the first set that has such a statistic.
    Value told(String code, String region) {
        return told(disclosure(), code, region, YEAR);
    }

    Value told(Disclosure disclosure, String code, String region, String period) {
        for (PublishedSet set : sets()) {
            var found = set.set().find(code, region).flatMap(series -> series.at(period));
            if (found.isPresent()) {
                return disclosure.told(set.dataSet(), code, region, found.get());
            }
        }
        throw new IllegalArgumentException(code + " of " + region);
    }
}

package nl.wed.workbench.domain.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Statistic;

/// Values far from where they are expected: [#FAR] robust deviations from the median.
final class Outliers {
    /// The number of robust deviations beyond which a value is looked at.
    static final double FAR = 5;

    /// A value that differs less than this part from the expected one is no outlier, however still
    /// the other years are.
    private static final double NOTABLE = 0.2;

    /// The chance deviation of a count is its square root; so many of those are needed.
    private static final double CHANCE = 4;

    private static final int FEWEST_YEARS = 6;
    private static final int NEIGHBOURS = 2;

    private Outliers() {}

    /// Years of the own municipality and the country that lie far from the years around them.
    static List<CellPlace> inYears(Statistic measure, Cells values, String own) {
        return Stream.of(own, Series.NETHERLANDS)
                .distinct()
                .flatMap(region -> inRegion(measure, values, region).stream())
                .toList();
    }

    private static List<CellPlace> inRegion(Statistic measure, Cells values, String region) {
        var periods = List.copyOf(values.exact(region).keySet());
        var amounts = List.copyOf(values.exact(region).values());
        if (amounts.size() < FEWEST_YEARS) {
            return List.of();
        }
        var expected = IntStream.range(0, amounts.size())
                .mapToObj(i -> around(amounts, i))
                .toList();
        List<Double> distances = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            distances.add(amounts.get(i) - expected.get(i));
        }
        var robust = Robust.of(distances);
        var found = new ArrayList<CellPlace>();
        for (int i = 0; i < amounts.size(); i++) {
            if (robust.score(distances.get(i)) > FAR && notable(measure, distances.get(i), expected.get(i))) {
                found.add(new CellPlace(region, periods.get(i)));
            }
        }
        return found;
    }

    /// The median of the two years before and after.
    private static double around(List<Double> amounts, int place) {
        int from = Math.max(0, place - NEIGHBOURS);
        int to = Math.min(amounts.size() - 1, place + NEIGHBOURS);
        return new Spread(IntStream.rangeClosed(from, to)
                        .filter(i -> i != place)
                        .mapToObj(amounts::get)
                        .toList())
                .median();
    }

    private static boolean notable(Statistic measure, double distance, double expected) {
        double far = Math.abs(distance);
        return far > NOTABLE * Math.abs(expected)
                && (!Impossible.isCount(measure) || far > CHANCE * Math.sqrt(Math.max(1, Math.abs(expected))));
    }

    /// Periods in which the own municipality lies far from the others. Counts are left out: they
    /// differ by the size of a municipality.
    static List<CellPlace> amongPeers(Statistic measure, Cells values, String own) {
        if (Impossible.isCount(measure)) {
            return List.of();
        }
        var found = new ArrayList<CellPlace>();
        values.exact(own).forEach((period, amount) -> {
            var peers = inPeriod(values, period);
            if (peers.size() >= Spread.MINIMUM && far(measure, amount, Robust.of(peers))) {
                found.add(new CellPlace(own, period));
            }
        });
        return found;
    }

    private static boolean far(Statistic measure, double amount, Robust peers) {
        return peers.score(amount) > FAR && notable(measure, amount - peers.median(), peers.median());
    }

    private static List<Double> inPeriod(Cells values, String period) {
        return values.byRegion().keySet().stream()
                .filter(region -> region.startsWith("GM"))
                .flatMap(region -> values.at(region, period).stream())
                .flatMap(value -> value.exact().stream().boxed())
                .toList();
    }
}

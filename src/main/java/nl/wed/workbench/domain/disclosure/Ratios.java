package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;

/// Finds which statistics are shares or averages of a count: wherever in the sample the numbers are
/// known they must fit, or the titles say so. Looked up when a count is asked for.
final class Ratios {
    private static final double[] FACTORS = {1, 100, 1000};
    private static final int ENOUGH = 3;
    private static final double COARSE = 0.1;
    private static final double COUNT_ROUNDING = 2.5;
    private static final double NEAR = 1e-6;
    private static final int TELLING = 3;

    private final Quantities quantities;
    private final List<Integer> shares;
    private final Map<Integer, Numbers> numbers = new HashMap<>();
    private final Map<Integer, Double> roundings = new HashMap<>();
    private final Map<Integer, List<Ratio>> known = new HashMap<>();

    Ratios(Quantities quantities) {
        this.quantities = quantities;
        shares = quantities.all().stream()
                .filter(one -> !one.people())
                .map(Quantity::number)
                .toList();
    }

    /// The ratios in which a count of people is the count or the base.
    List<Ratio> with(int count) {
        return known.computeIfAbsent(count, this::find);
    }

    /// The ratios of counts of people that make a share.
    List<Ratio> of(int share) {
        return quantities.all().stream()
                .filter(Quantity::people)
                .flatMap(one -> fitting(share, one.number()).stream().filter(ratio -> ratio.count() == one.number()))
                .distinct()
                .toList();
    }

    private List<Ratio> find(int count) {
        var found = new ArrayList<Ratio>();
        for (int share : shares) {
            var fitting = fitting(share, count);
            found.addAll(fitting);
            if (fitting.isEmpty() && isShare(share) && title(count).isOf(title(share))) {
                found.add(new Ratio(share, count, Ratio.UNKNOWN, 1, rounding(share)));
            }
        }
        return found;
    }

    /// The count over another statistic, and the other way round.
    private Set<Ratio> fitting(int share, int count) {
        var found = new LinkedHashSet<Ratio>();
        double rounding = rounding(share);
        for (int place : telling(share, count)) {
            double amount = quantities.at(share, place);
            double number = quantities.at(count, place);
            for (double factor : FACTORS) {
                double near = NEAR * factor * number / amount + COUNT_ROUNDING;
                near(place, factor * number / (amount + rounding) - near, factor * number / (amount - rounding) + near)
                        .stream()
                        .filter(base -> quantities.get(base).people())
                        .map(base -> new Ratio(share, count, base, factor, rounding))
                        .filter(this::fits)
                        .forEach(found::add);
                near = NEAR * amount * number / factor + COUNT_ROUNDING;
                near(place, (amount - rounding) * number / factor - near, (amount + rounding) * number / factor + near)
                        .stream()
                        .map(above -> new Ratio(share, above, count, factor, rounding))
                        .filter(this::fits)
                        .forEach(found::add);
            }
        }
        return found;
    }

    private List<Integer> near(int place, double least, double most) {
        return numbers.computeIfAbsent(
                        place,
                        one -> Numbers.of(
                                quantities.all().stream().map(Quantity::number).toList(), one, quantities))
                .between(least, most);
    }

    /// Some places where both are there and the share is finer than its rounding.
    private List<Integer> telling(int share, int count) {
        return IntStream.range(0, quantities.sample().size())
                .filter(place ->
                        quantities.at(count, place) > 0 && quantities.at(share, place) > rounding(share) / COARSE)
                .boxed()
                .limit(TELLING)
                .toList();
    }

    private boolean fits(Ratio ratio) {
        if (ratio.count() == ratio.base() || ratio.share() == ratio.count()) {
            return false;
        }
        int telling = 0;
        for (int place = 0; place < quantities.sample().size(); place++) {
            double share = quantities.at(ratio.share(), place);
            double count = quantities.at(ratio.count(), place);
            double base = quantities.at(ratio.base(), place);
            if (Double.isNaN(share + count + base) || base <= 0) {
                continue;
            }
            double slack = slack(ratio, count, base);
            if (Math.abs(share - ratio.of(count, base)) > slack) {
                return false;
            }
            telling += share != 0 && slack < COARSE * Math.abs(share) ? 1 : 0;
        }
        return telling >= ENOUGH || telling > 0 && title(ratio.count()).isOf(title(ratio.share()));
    }

    /// Rounded counts make a share that is rounded otherwise.
    private static double slack(Ratio ratio, double count, double base) {
        double rounded = isRounded(count) && isRounded(base) ? COUNT_ROUNDING : 0;
        return ratio.rounding() * (1 + NEAR)
                + NEAR * Math.abs(ratio.of(count, base))
                + ratio.factor() * rounded / base * (1 + count / base);
    }

    private static boolean isRounded(double amount) {
        return amount % (2 * COUNT_ROUNDING) == 0;
    }

    private double rounding(int share) {
        return roundings.computeIfAbsent(share, one -> Rounding.ofShares(quantities.numbers(one)));
    }

    private boolean isShare(int share) {
        String unit = quantities.get(share).columns().getFirst().statistic().unit();
        return unit.equals("%") || unit.startsWith("per ");
    }

    private Title title(int quantity) {
        return Title.of(quantities.get(quantity).columns().getFirst().statistic());
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Shift.Reach;

/// Finds which statistics are shares or averages of a count: wherever in the sample the numbers are
/// known they must fit, or the titles say so. Looked up when a count is asked for.
final class Ratios {
    private static final double[] FACTORS = {1, 100, 1000, 10_000, 100_000};
    private static final double ENOUGH = 12;
    private static final double SOME = 3;
    private static final double COARSE = 0.1;
    private static final double COUNT_ROUNDING = 2.5;
    private static final int TELLING = 3;

    private final Quantities quantities;
    private final List<Integer> shares;
    private final Map<Integer, SortedNumbers> numbers = new HashMap<>();
    private final Map<Integer, Double> roundings = new HashMap<>();
    private final Map<Integer, List<Ratio>> known = new HashMap<>();
    private final Map<Integer, List<Ratio>> making = new HashMap<>();
    private final Map<List<Integer>, Set<Ratio>> pairs = new HashMap<>();

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
        return making.computeIfAbsent(share, this::findMaking);
    }

    private List<Ratio> findMaking(int share) {
        return quantities.all().stream()
                .filter(Quantity::people)
                .flatMap(one -> fitting(share, one.number()).stream().filter(ratio -> ratio.count() == one.number()))
                .toList();
    }

    private List<Ratio> find(int count) {
        var found = new ArrayList<Ratio>();
        for (int share : shares) {
            var fitting = fitting(share, count);
            found.addAll(fitting);
            if (fitting.isEmpty() && isShare(share) && title(count).isOf(title(share))) {
                found.add(new Ratio(share, count, Ratio.UNKNOWN, 1, rounding(share), false));
            }
        }
        return found;
    }

    /// The count over another statistic, and the other way round.
    private Set<Ratio> fitting(int share, int count) {
        return pairs.computeIfAbsent(List.of(share, count), _ -> findFitting(share, count));
    }

    private Set<Ratio> findFitting(int share, int count) {
        var found = new LinkedHashSet<Ratio>();
        for (int place : telling(share, count)) {
            for (double factor : FACTORS) {
                near(share, count, place, factor).filter(this::fits).forEach(found::add);
            }
        }
        return found;
    }

    /// What the numbers at a place may be: the share of a count in all, of others in it, and of all others.
    private Stream<Ratio> near(int share, int count, int place, double factor) {
        double rounding = rounding(share);
        double low = quantities.at(share, place) - rounding;
        double high = quantities.at(share, place) + rounding;
        double half = half(count, place);
        double least = quantities.at(count, place) - half;
        double most = quantities.at(count, place) + half;
        var parts = near(place, factor * least / high, factor * most / low).stream()
                .filter(base -> quantities.get(base).people())
                .map(base -> new Ratio(share, count, base, factor, rounding, false));
        var wholes = near(place, low * least / factor, high * most / factor).stream()
                .map(above -> new Ratio(share, above, count, factor, rounding, false));
        var others = near(place, factor * least / (factor - low), factor * most / (factor - high)).stream()
                .filter(base -> quantities.get(base).people())
                .map(base -> new Ratio(share, count, base, factor, rounding, true));
        return Stream.of(parts, wholes, others).flatMap(ratios -> ratios);
    }

    private List<Integer> near(int place, double least, double most) {
        return numbers.computeIfAbsent(
                        place,
                        one -> SortedNumbers.of(
                                quantities.all().stream().map(Quantity::number).toList(), one, quantities))
                .between(least - COUNT_ROUNDING, most + COUNT_ROUNDING);
    }

    /// Some places where both are there and the share is finer than its rounding.
    private List<Integer> telling(int share, int count) {
        double[] counts = quantities.numbers(count);
        double[] amounts = quantities.numbers(share);
        double coarse = rounding(share) / COARSE;
        var places = new ArrayList<Integer>(TELLING);
        for (int place = 0; place < counts.length && places.size() < TELLING; place++) {
            if (counts[place] > 0 && amounts[place] > coarse) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean fits(Ratio ratio) {
        if (ratio.count() == ratio.base() || ratio.share() == ratio.count()) {
            return false;
        }
        var evidence = new Evidence();
        for (int place = 0; place < quantities.sample().size(); place++) {
            double share = quantities.at(ratio.share(), place);
            var range = range(ratio, place);
            if (Double.isNaN(share) || range.isEmpty()) {
                continue;
            }
            if (range.get().holds(share)) {
                evidence.holds(share, range.get().width());
            } else {
                evidence.fails();
            }
            if (evidence.hopeless()) {
                return false;
            }
        }
        return evidence.halves(ENOUGH)
                || evidence.halves(SOME) && title(ratio.count()).isOf(title(ratio.share()));
    }

    /// What the share can be at a place, as everything is rounded.
    private Optional<Reach> range(Ratio ratio, int place) {
        double count = quantities.at(ratio.count(), place);
        double base = quantities.at(ratio.base(), place);
        double half = half(ratio.base(), place);
        if (Double.isNaN(count) || Double.isNaN(base) || base <= half) {
            return Optional.empty();
        }
        double around = half(ratio.count(), place);
        double one = ratio.of(count - around, base + half);
        double other = ratio.of(count + around, base - half);
        return Optional.of(new Reach(Math.min(one, other) - ratio.rounding(), Math.max(one, other) + ratio.rounding()));
    }

    private double half(int count, int place) {
        return quantities.half(
                count, Regions.inMunicipality(quantities.sample().place(place).region()));
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

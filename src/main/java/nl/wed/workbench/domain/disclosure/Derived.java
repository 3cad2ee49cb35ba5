package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import nl.wed.workbench.domain.figures.Series;

/// Says that a statistic is worked out of the numbers that another one has in two or more places: its growth,
/// an index, a running total, the part of the country. `rounding` is half of its last decimal.
record Derived(int statistic, int of, Way way, Beside beside, String fixed, double rounding) {
    /// How it is worked out of the number at a place and that beside it.
    enum Way {
        RATIO(1),
        PERCENT(100),
        GROWTH(1),
        GROWTH_PERCENT(100),
        DIFFERENCE(1),
        SUM(1),
        MEAN(1),
        /// The statistic itself before, and the other one added to it.
        RUNNING(1);

        private final double factor;

        Way(double factor) {
            this.factor = factor;
        }

        double of(List<Double> numbers) {
            double first = numbers.getFirst();
            double second = numbers.get(1);
            double all = numbers.stream().mapToDouble(one -> one).sum();
            return switch (this) {
                case RATIO, PERCENT -> factor * first / second;
                case GROWTH, GROWTH_PERCENT -> factor * (first / second - 1);
                case DIFFERENCE -> first - second;
                case SUM, RUNNING -> all;
                case MEAN -> all / numbers.size();
            };
        }

        boolean divides() {
            return this == RATIO || this == PERCENT || this == GROWTH || this == GROWTH_PERCENT;
        }
    }

    /// Where the other number stands.
    enum Beside {
        BEFORE,
        /// In the two periods before.
        TWO_BEFORE,
        /// In one period, the same for all.
        FIXED,
        /// In one region, the same for all.
        PLACE,
        COUNTRY,
        PROVINCE,
        MUNICIPALITY,
        DISTRICT
    }

    /// The cells of which a cell of the statistic is worked out; none where it is not.
    List<Moment> members(Place place, Calendar calendar, Regions regions) {
        var others = beside(place, calendar, regions);
        var members = new ArrayList<Moment>();
        if (!others.isEmpty()) {
            members.add(new Moment(of, place.region(), place.period()));
            int other = way == Way.RUNNING ? statistic : of;
            others.forEach(one -> members.add(new Moment(other, one.region(), one.period())));
        }
        return members;
    }

    private List<Place> beside(Place place, Calendar calendar, Regions regions) {
        return switch (beside) {
            case BEFORE ->
                calendar.before(place.period()).map(one -> new Place(place.region(), one)).stream()
                        .toList();
            case TWO_BEFORE ->
                calendar.before(place.period())
                        .flatMap(one -> calendar.before(one)
                                .map(two -> List.of(new Place(place.region(), one), new Place(place.region(), two))))
                        .orElse(List.of());
            case FIXED -> place.period().equals(fixed) ? List.of() : List.of(new Place(place.region(), fixed));
            case PLACE -> place.region().equals(fixed) ? List.of() : List.of(new Place(fixed, place.period()));
            case COUNTRY -> above(place, Series.NETHERLANDS, regions);
            case PROVINCE -> above(place, "PV", regions);
            case MUNICIPALITY -> above(place, "GM", regions);
            case DISTRICT -> above(place, "WK", regions);
        };
    }

    private static List<Place> above(Place place, String code, Regions regions) {
        if (code.equals(Series.NETHERLANDS)) {
            return place.region().equals(code) ? List.of() : List.of(new Place(code, place.period()));
        }
        return regions.wholes(place.region()).stream()
                .map(Regions.Whole::region)
                .filter(region -> region.startsWith(code))
                .limit(1)
                .map(region -> new Place(region, place.period()))
                .toList();
    }

    /// What the statistic can be when each number lies between two.
    Reach range(List<Reach> numbers) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 1 << numbers.size(); corner++) {
            var some = new ArrayList<Double>();
            for (int i = 0; i < numbers.size(); i++) {
                some.add(
                        (corner >> i & 1) == 0
                                ? numbers.get(i).low()
                                : numbers.get(i).high());
            }
            double amount = way.divides() && some.get(1) <= 0 ? Double.NaN : way.of(some);
            low = Math.min(low, amount);
            high = Math.max(high, amount);
        }
        return new Reach(low, high);
    }
}

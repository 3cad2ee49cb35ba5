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
        RATIO,
        PERCENT,
        GROWTH,
        GROWTH_PERCENT,
        DIFFERENCE,
        SUM,
        MEAN,
        /// The statistic itself before, and the other one added to it.
        RUNNING;

        private static final double HUNDRED = 100;

        private double factor() {
            return this == PERCENT || this == GROWTH_PERCENT ? HUNDRED : 1;
        }

        double of(double[] numbers) {
            return switch (this) {
                case RATIO, PERCENT -> factor() * numbers[0] / numbers[1];
                case GROWTH, GROWTH_PERCENT -> factor() * (numbers[0] / numbers[1] - 1);
                case DIFFERENCE -> numbers[0] - numbers[1];
                case SUM, RUNNING -> sum(numbers);
                case MEAN -> sum(numbers) / numbers.length;
            };
        }

        private static double sum(double[] numbers) {
            double sum = 0;
            for (double one : numbers) {
                sum += one;
            }
            return sum;
        }

        /// What comes of numbers that each lie between two: not a number when it may be anything.
        Reach range(double[] lows, double[] highs) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            var some = new double[lows.length];
            for (int corner = 0; corner < 1 << lows.length; corner++) {
                for (int i = 0; i < lows.length; i++) {
                    some[i] = (corner >> i & 1) == 0 ? lows[i] : highs[i];
                }
                double amount = divides() && some[1] <= 0 ? Double.NaN : of(some);
                low = Math.min(low, amount);
                high = Math.max(high, amount);
            }
            return new Reach(low, high);
        }

        /// What it is where the number is held against itself.
        double atBase() {
            return switch (this) {
                case RATIO, PERCENT -> factor();
                case GROWTH, GROWTH_PERCENT, DIFFERENCE, SUM, MEAN, RUNNING -> 0;
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
                .findFirst()
                .map(region -> List.of(new Place(region, place.period())))
                .orElse(List.of());
    }

    /// What the statistic can be when each number lies between two.
    Reach range(List<Reach> numbers) {
        return way.range(
                numbers.stream().mapToDouble(Reach::low).toArray(),
                numbers.stream().mapToDouble(Reach::high).toArray());
    }
}

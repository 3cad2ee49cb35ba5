package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;

/// Finds statistics that are worked out of another one in several periods or regions: wherever the numbers
/// are known they must fit.
final class DerivedSearch {
    private static final Pattern TELLING = Pattern.compile(".*(?:groei|index|toename|afname|verander|ontwikkel|mutatie"
            + "|cumul|verschil|gemiddeld|t\\.?o\\.?v|opzichte|aandeel|deel van|= ?100|saldo|sinds|stijging|daling).*");
    private static final Pattern CHANGE =
            Pattern.compile(".*(?:groei|toename|afname|verander|mutatie|verschil|saldo|stijging|daling|bij |meer).*");
    private static final int MANY = 400;
    private static final int MOST_FAIL = 2;
    private static final int FEW = 20;
    private static final double ENOUGH = 12;
    private static final double SOME = 4;
    private static final double NEAR = 1e-6;

    /// How and where, and what comes of it with a statistic at all places of the grid.
    private record Shape(Way way, Beside beside, String fixed) {}

    private final Quantities quantities;
    private final Calendar calendar;
    private final Regions regions;
    private final Grid grid;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Shape, int[][]> members = new HashMap<>();
    private final List<Quantity> candidates;
    private final double[] roundings;

    DerivedSearch(Quantities quantities, Calendar calendar, Regions regions) {
        this.quantities = quantities;
        this.calendar = calendar;
        this.regions = regions;
        grid = new Grid(quantities, calendar);
        for (Place place : grid.places()) {
            numbers.put(place, numbers.size());
        }
        boolean many = quantities.all().size() > MANY;
        candidates = quantities.all().stream()
                .filter(one -> !many || titled(one, TELLING))
                .toList();
        roundings = quantities.all().stream()
                .mapToDouble(one -> one.people() ? 0 : Rounding.ofShares(grid.of(one.number())))
                .toArray();
    }

    List<Derived> found() {
        var found = new ArrayList<Derived>();
        for (Beside beside : Beside.values()) {
            for (Way way : Way.values()) {
                if (beside == Beside.FIXED || beside == Beside.PLACE) {
                    bases(beside).forEach(base -> search(new Shape(way, beside, base), based(beside, base), found));
                } else {
                    search(new Shape(way, beside, ""), candidates, found);
                }
            }
        }
        return found;
    }

    private List<String> bases(Beside beside) {
        return grid.places().stream()
                .map(place -> base(beside, place))
                .distinct()
                .toList();
    }

    private static String base(Beside beside, Place place) {
        return beside == Beside.FIXED ? place.period() : place.region();
    }

    /// Those that are a hundred, one or nothing in a period or region, wherever they are known.
    private List<Quantity> based(Beside beside, String base) {
        return candidates.stream()
                .filter(one -> {
                    double[] amounts = grid.of(one.number());
                    var there = new HashSet<Double>();
                    for (int place = 0; place < amounts.length; place++) {
                        if (base(beside, grid.places().get(place)).equals(base) && !Double.isNaN(amounts[place])) {
                            there.add(amounts[place]);
                        }
                    }
                    return there.size() == 1
                            && List.of(0.0, 1.0, 100.0)
                                    .contains(there.iterator().next());
                })
                .toList();
    }

    private void search(Shape shape, List<Quantity> some, List<Derived> found) {
        if (some.isEmpty() || !isPossible(shape.way, shape.beside) || isNowhere(shape)) {
            return;
        }
        for (Quantity of : quantities.all()) {
            var ranges = ranges(of, shape);
            for (Quantity one : some) {
                if (one != of && isPossible(one, of, shape.way) && fits(one, ranges)) {
                    found.add(derived(one, of, shape));
                }
            }
        }
    }

    private static boolean isPossible(Way way, Beside beside) {
        return switch (way) {
            case RUNNING -> false;
            case SUM, MEAN -> beside == Beside.BEFORE || beside == Beside.TWO_BEFORE;
            case RATIO, PERCENT, GROWTH, GROWTH_PERCENT, DIFFERENCE -> beside != Beside.TWO_BEFORE;
        };
    }

    private static boolean isPossible(Quantity one, Quantity of, Way way) {
        return switch (way) {
            case SUM, RUNNING -> one.people() && of.people();
            case DIFFERENCE -> one.people() == of.people();
            case MEAN -> !one.people() || of.people();
            case RATIO, PERCENT, GROWTH, GROWTH_PERCENT -> !one.people();
        };
    }

    private boolean isNowhere(Shape shape) {
        return Arrays.stream(members(shape)).allMatch(some -> some.length == 0);
    }

    /// A number that is added each time makes a running total; the change of a number does not.
    private Derived derived(Quantity one, Quantity of, Shape shape) {
        boolean added = one.people()
                && shape.way == Way.DIFFERENCE
                && shape.beside == Beside.BEFORE
                && !titled(one, CHANGE)
                && Arrays.stream(grid.of(one.number())).noneMatch(amount -> amount < 0);
        return added
                ? new Derived(of.number(), one.number(), Way.RUNNING, shape.beside, "", 0)
                : new Derived(one.number(), of.number(), shape.way, shape.beside, shape.fixed, roundings[one.number()]);
    }

    private boolean fits(Quantity one, Reach[] ranges) {
        double[] amounts = grid.of(one.number());
        double rounding = roundings[one.number()] + NEAR;
        double least = one.people() ? 1 : NEAR;
        int holds = 0;
        int fails = 0;
        double halvings = 0;
        var different = new HashSet<Double>();
        for (int place = 0; place < amounts.length; place++) {
            var range = ranges[place];
            if (range == null || Double.isNaN(amounts[place])) {
                continue;
            }
            if (amounts[place] >= range.low() - rounding && amounts[place] <= range.high() + rounding) {
                holds++;
                double width = Math.max(range.width() + 2 * rounding, least);
                halvings += different.add(amounts[place])
                        ? Math.max(0, Math.log(Math.abs(amounts[place]) / width) / Math.log(2))
                        : 0;
            } else if (++fails > MOST_FAIL) {
                return false;
            }
        }
        return fails * FEW <= holds && halvings >= (titled(one, TELLING) ? SOME : ENOUGH);
    }

    private static boolean titled(Quantity one, Pattern words) {
        return one.columns().stream()
                .anyMatch(column -> words.matcher(column.statistic().title().toLowerCase(Locale.ROOT))
                        .matches());
    }

    /// Where the members of each place stand.
    private int[][] members(Shape shape) {
        return members.computeIfAbsent(
                new Shape(Way.SUM, shape.beside, shape.fixed),
                one -> grid.places().stream()
                        .map(place -> new Derived(0, 0, one.way, one.beside, one.fixed, 0)
                                .members(place, calendar, regions).stream()
                                        .mapToInt(member ->
                                                numbers.getOrDefault(new Place(member.region(), member.period()), -1))
                                        .toArray())
                        .map(some -> Arrays.stream(some).anyMatch(member -> member < 0) ? new int[0] : some)
                        .toArray(int[][]::new));
    }

    /// What comes of a statistic at each place; null where it is not known.
    private Reach[] ranges(Quantity of, Shape shape) {
        int[][] others = members(shape);
        var ranges = new Reach[others.length];
        var derived = new Derived(0, of.number(), shape.way, shape.beside, shape.fixed, 0);
        double[] amounts = grid.of(of.number());
        for (int place = 0; place < others.length; place++) {
            if (others[place].length > 0
                    && Arrays.stream(others[place]).noneMatch(member -> Double.isNaN(amounts[member]))) {
                var range = derived.range(Arrays.stream(others[place])
                        .mapToObj(member -> around(amounts[member], half(of, member)))
                        .toList());
                ranges[place] = Double.isFinite(range.width()) ? range : null;
            }
        }
        return ranges;
    }

    private static Reach around(double amount, double half) {
        return new Reach(amount - half, amount + half);
    }

    private double half(Quantity one, int place) {
        return one.people()
                ? quantities.half(
                        one.number(),
                        Regions.inMunicipality(grid.places().get(place).region()))
                : roundings[one.number()];
    }
}

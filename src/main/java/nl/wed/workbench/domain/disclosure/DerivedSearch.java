package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import org.jspecify.annotations.Nullable;

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
                    bases(beside)
                            .forEach(base -> search(new Shape(way, beside, base), based(way, beside, base), found));
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

    /// Those that are in a period or region what a number held against itself is, wherever they are known there.
    private List<Quantity> based(Way way, Beside beside, String base) {
        var places = IntStream.range(0, grid.places().size())
                .filter(place -> base(beside, grid.places().get(place)).equals(base))
                .toArray();
        return candidates.stream()
                .filter(one -> isAtBase(grid.of(one.number()), places, way.atBase()))
                .filter(one -> way.atBase() != 0 || isChange(one))
                .toList();
    }

    /// Many a number is nothing somewhere; a change is less than nothing elsewhere, or says that it is one.
    private boolean isChange(Quantity one) {
        return Arrays.stream(grid.of(one.number())).anyMatch(amount -> amount < 0) || titled(one, TELLING);
    }

    private static boolean isAtBase(double[] amounts, int[] places, double wanted) {
        boolean there = false;
        for (int place : places) {
            if (!Double.isNaN(amounts[place])) {
                if (amounts[place] != wanted) {
                    return false;
                }
                there = true;
            }
        }
        return there;
    }

    private void search(Shape shape, List<Quantity> some, List<Derived> found) {
        if (some.isEmpty() || !isPossible(shape.way, shape.beside) || isNowhere(shape)) {
            return;
        }
        for (Quantity of : quantities.all()) {
            if (some.stream().noneMatch(one -> one != of && isPossible(one, of, shape.way))) {
                continue;
            }
            var ranges = ranges(of, shape);
            for (Quantity one : ranges.isEmpty() ? List.<Quantity>of() : some) {
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
        return Arrays.stream(members(shape)).allMatch(Objects::isNull);
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

    private boolean fits(Quantity one, Ranges ranges) {
        double[] amounts = grid.of(one.number());
        double rounding = roundings[one.number()] + NEAR;
        double least = one.people() ? 1 : NEAR;
        int holds = 0;
        int fails = 0;
        double halvings = 0;
        Set<Double> different = Set.of();
        for (int i = 0; i < ranges.size; i++) {
            double amount = amounts[ranges.places[i]];
            if (Double.isNaN(amount)) {
                continue;
            }
            if (amount >= ranges.lows[i] - rounding && amount <= ranges.highs[i] + rounding) {
                holds++;
                double width = Math.max(ranges.highs[i] - ranges.lows[i] + 2 * rounding, least);
                different = different.isEmpty() ? new HashSet<>() : different;
                halvings += different.add(amount) ? Math.max(0, Math.log(Math.abs(amount) / width) / Math.log(2)) : 0;
            } else if (++fails > MOST_FAIL) {
                return false;
            }
        }
        return fails * FEW <= holds && halvings >= SOME && (halvings >= ENOUGH || titled(one, TELLING));
    }

    private static boolean titled(Quantity one, Pattern words) {
        return one.columns().stream()
                .anyMatch(column -> words.matcher(column.statistic().title().toLowerCase(Locale.ROOT))
                        .matches());
    }

    /// Where the members stand of each place that has them all; null for the others.
    private int[][] members(Shape shape) {
        return members.computeIfAbsent(
                new Shape(Way.SUM, shape.beside, shape.fixed),
                one -> grid.places().stream()
                        .map(place -> find(new Derived(0, 0, one.way, one.beside, one.fixed, 0), place))
                        .toArray(int[][]::new));
    }

    private int @Nullable [] find(Derived derived, Place place) {
        int[] some = derived.members(place, calendar, regions).stream()
                .mapToInt(member -> numbers.getOrDefault(new Place(member.region(), member.period()), -1))
                .toArray();
        return some.length > 0 && Arrays.stream(some).noneMatch(member -> member < 0) ? some : null;
    }

    /// What comes of a statistic, at the places where its members are known.
    private Ranges ranges(Quantity of, Shape shape) {
        int[][] members = members(shape);
        double[] amounts = grid.of(of.number());
        int[] known = grid.known(of.number());
        var ranges = new Ranges(known.length);
        for (int place : known) {
            int[] some = members[place];
            if (some != null && isKnown(amounts, some)) {
                var lows = new double[some.length];
                var highs = new double[some.length];
                for (int i = 0; i < some.length; i++) {
                    double half = half(of, some[i]);
                    lows[i] = amounts[some[i]] - half;
                    highs[i] = amounts[some[i]] + half;
                }
                ranges.add(place, shape.way.range(lows, highs));
            }
        }
        return ranges;
    }

    private static boolean isKnown(double[] amounts, int[] places) {
        for (int place : places) {
            if (Double.isNaN(amounts[place])) {
                return false;
            }
        }
        return true;
    }

    /// What a statistic can be at some places.
    private static final class Ranges {
        private final int[] places;
        private final double[] lows;
        private final double[] highs;
        private int size;

        Ranges(int most) {
            places = new int[most];
            lows = new double[most];
            highs = new double[most];
        }

        void add(int place, Reach range) {
            if (Double.isFinite(range.width())) {
                places[size] = place;
                lows[size] = range.low();
                highs[size] = range.high();
                size++;
            }
        }

        boolean isEmpty() {
            return size == 0;
        }
    }

    private double half(Quantity one, int place) {
        return one.people()
                ? quantities.half(
                        one.number(),
                        Regions.inMunicipality(grid.places().get(place).region()))
                : roundings[one.number()];
    }
}

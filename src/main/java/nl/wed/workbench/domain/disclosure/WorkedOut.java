package nl.wed.workbench.domain.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import org.jspecify.annotations.Nullable;

/// What comes of statistics at the places of a grid when they are worked out in some way, and how well another
/// statistic fits it.
final class WorkedOut {
    /// How and of which places; `fixed` is the one of all, where there is one.
    record Shape(Way way, Beside beside, String fixed) {
        Derived derived(Quantity one, Quantity of, double rounding) {
            return new Derived(one.number(), of.number(), way, beside, fixed, rounding);
        }
    }

    /// What a statistic can be at some places; not known at the others.
    record Ranges(int[] places, Reach[] reaches) {}

    private final Quantities quantities;
    private final Calendar calendar;
    private final Regions regions;
    private final Grid grid;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<Shape, int[][]> members = new HashMap<>();
    private final double[] roundings;

    WorkedOut(Quantities quantities, Calendar calendar, Regions regions, Grid grid) {
        this.quantities = quantities;
        this.calendar = calendar;
        this.regions = regions;
        this.grid = grid;
        for (Place place : grid.places()) {
            numbers.put(place, numbers.size());
        }
        roundings = quantities.all().stream()
                .mapToDouble(one -> one.people() ? 0 : Rounding.ofShares(grid.of(one.number())))
                .toArray();
    }

    /// Half of the last decimal of a share; nothing for a count.
    double rounding(Quantity one) {
        return roundings[one.number()];
    }

    /// Whether there is a place that has all that is asked for.
    boolean isAnywhere(Shape shape) {
        return Arrays.stream(members(shape)).anyMatch(Objects::nonNull);
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

    /// What comes of a statistic, wherever its members are known.
    Ranges of(Quantity of, Shape shape) {
        int[][] members = members(shape);
        int[] known = grid.known(of.number());
        var reaches = new Reach[members.length];
        for (int place : known) {
            if (members[place] != null) {
                reaches[place] = reach(of, shape.way, members[place]);
            }
        }
        int[] places = Arrays.stream(known)
                .filter(place -> reaches[place] != null && Double.isFinite(reaches[place].width()))
                .toArray();
        return new Ranges(places, reaches);
    }

    private Reach reach(Quantity of, Way way, int[] places) {
        double[] amounts = grid.of(of.number());
        var lows = new double[places.length];
        var highs = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double half = half(of, places[i]);
            lows[i] = amounts[places[i]] - half;
            highs[i] = amounts[places[i]] + half;
        }
        return way.range(lows, highs);
    }

    private double half(Quantity one, int place) {
        return one.people()
                ? quantities.half(
                        one.number(),
                        Regions.inMunicipality(grid.places().get(place).region()))
                : rounding(one);
    }

    /// How a statistic fits what comes of another one.
    Evidence evidence(Quantity one, Ranges ranges) {
        double[] amounts = grid.of(one.number());
        double rounding = rounding(one);
        double least = one.people() ? 1 : 0;
        var evidence = new Evidence();
        for (int place : ranges.places) {
            double amount = amounts[place];
            var reach = ranges.reaches[place];
            if (Double.isNaN(amount)) {
                continue;
            }
            if (reach.covers(Reach.only(amount), rounding)) {
                evidence.holds(amount, Math.max(reach.width() + 2 * rounding, least));
            } else {
                evidence.fails();
            }
            if (evidence.hopeless()) {
                break;
            }
        }
        return evidence;
    }
}

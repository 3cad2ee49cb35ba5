package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.disclosure.Derived.Beside;
import nl.wed.workbench.domain.disclosure.Derived.Way;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.WorkedOut.Ranges;
import nl.wed.workbench.domain.disclosure.WorkedOut.Shape;

/// Finds statistics that are worked out of another one in several periods or regions: wherever the numbers
/// are known they must fit.
final class DerivedSearch {
    private static final Pattern TELLING = Pattern.compile(".*(?:groei|index|toename|afname|verander|ontwikkel|mutatie"
            + "|cumul|verschil|gemiddeld|t\\.?o\\.?v|opzichte|aandeel|deel van|= ?100|saldo|sinds|stijging|daling).*");
    private static final Pattern CHANGE =
            Pattern.compile(".*(?:groei|toename|afname|verander|mutatie|verschil|saldo|stijging|daling|bij |meer).*");
    private static final int MANY = 400;
    private static final double ENOUGH = 12;
    private static final double SOME = 4;

    private final Quantities quantities;
    private final Grid grid;
    private final WorkedOut workedOut;
    private final List<Quantity> candidates;

    DerivedSearch(Quantities quantities, Calendar calendar, Regions regions) {
        this.quantities = quantities;
        grid = new Grid(quantities, calendar);
        workedOut = new WorkedOut(quantities, calendar, regions, grid);
        boolean many = quantities.all().size() > MANY;
        candidates = quantities.all().stream()
                .filter(one -> !many || titled(one, TELLING))
                .toList();
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

    /// Those that are in a period or region what a number held against itself is. Where none is known there, as often
    /// in the base year of an index, the title must say that it is worked out.
    private List<Quantity> based(Way way, Beside beside, String base) {
        var places = IntStream.range(0, grid.places().size())
                .filter(place -> base(beside, grid.places().get(place)).equals(base))
                .toArray();
        return candidates.stream()
                .filter(one -> isAtBase(one, places, way.atBase()))
                .filter(one -> way.atBase() != 0 || isChange(one))
                .toList();
    }

    /// Many a number is nothing somewhere; a change is less than nothing elsewhere, or says that it is one.
    private boolean isChange(Quantity one) {
        return Arrays.stream(grid.of(one.number())).anyMatch(amount -> amount < 0) || titled(one, TELLING);
    }

    private boolean isAtBase(Quantity one, int[] places, double wanted) {
        double[] amounts = Arrays.stream(places)
                .mapToDouble(place -> grid.of(one.number())[place])
                .filter(amount -> !Double.isNaN(amount))
                .toArray();
        return amounts.length == 0
                ? titled(one, TELLING)
                : Arrays.stream(amounts).allMatch(amount -> amount == wanted);
    }

    private void search(Shape shape, List<Quantity> some, List<Derived> found) {
        if (some.isEmpty() || !isPossible(shape.way(), shape.beside()) || !workedOut.isAnywhere(shape)) {
            return;
        }
        for (Quantity of : quantities.all()) {
            var possible = some.stream()
                    .filter(one -> one != of && isPossible(one, of, shape.way()))
                    .toList();
            if (!possible.isEmpty()) {
                var ranges = workedOut.of(of, shape);
                possible.stream().filter(one -> fits(one, ranges)).forEach(one -> found.add(derived(one, of, shape)));
            }
        }
    }

    private boolean fits(Quantity one, Ranges ranges) {
        var evidence = workedOut.evidence(one, ranges);
        return !evidence.hopeless() && evidence.halves(SOME) && (evidence.halves(ENOUGH) || titled(one, TELLING));
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
            case MEAN -> true;
            case RATIO, PERCENT, GROWTH, GROWTH_PERCENT -> !one.people();
        };
    }

    /// A number that is added each time makes a running total; the change of a number does not.
    private Derived derived(Quantity one, Quantity of, Shape shape) {
        boolean added = one.people()
                && shape.way() == Way.DIFFERENCE
                && shape.beside() == Beside.BEFORE
                && !titled(one, CHANGE)
                && Arrays.stream(grid.of(one.number())).noneMatch(amount -> amount < 0);
        return added
                ? new Shape(Way.RUNNING, Beside.BEFORE, "").derived(of, one, 0)
                : shape.derived(one, of, workedOut.rounding(one));
    }

    private static boolean titled(Quantity one, Pattern words) {
        return one.columns().stream()
                .anyMatch(column -> words.matcher(column.statistic().title().toLowerCase(Locale.ROOT))
                        .matches());
    }
}

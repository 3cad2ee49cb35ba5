package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;

/// Finds counts of which the quarters or months make the year, and counts that two data sets have under two
/// names of one period: 2023, and 1 January 2023.
final class YearParts {
    /// Says that a count adds up over periods to that of another one; over one part they are the same.
    record Parts(int quantity, String whole, List<String> parts) {}

    private static final double ENOUGH = 12;
    private static final int DIFFERENT = 3;
    private static final double ONE = 0.5;

    private final Quantities quantities;
    private final Calendar calendar;

    YearParts(Quantities quantities, Calendar calendar) {
        this.quantities = quantities;
        this.calendar = calendar;
    }

    List<Parts> found() {
        var found = new ArrayList<Parts>();
        for (Quantity one : quantities.all()) {
            if (one.people()) {
                calendar.parts().stream()
                        .map(parts -> new Parts(one.number(), Calendar.whole(parts), parts))
                        .filter(this::addsUp)
                        .forEach(found::add);
            }
            same(one, found);
        }
        return found;
    }

    private boolean addsUp(Parts parts) {
        var one = quantities.get(parts.quantity);
        var evidence = new Evidence();
        for (String region : one.regions()) {
            double whole = one.number(region, parts.whole);
            double rest = whole
                    - parts.parts.stream()
                            .mapToDouble(part -> one.number(region, part))
                            .sum();
            double half = quantities.half(parts.quantity, Regions.inMunicipality(region));
            if (Near.more(Math.abs(rest), half)) {
                evidence.fails();
            } else if (!Double.isNaN(rest)) {
                evidence.holds(whole, half + ONE);
            }
        }
        return evidence.halves(ENOUGH);
    }

    private void same(Quantity one, List<Parts> found) {
        for (Column column : one.columns()) {
            for (Column other : one.columns()) {
                if (column != other) {
                    for (String period : calendar.periods()) {
                        calendar.periods().stream()
                                .filter(later -> later.compareTo(period) > 0
                                        && Periods.startYear(later) == Periods.startYear(period)
                                        && isSame(column, period, other, later))
                                .forEach(later -> found.add(new Parts(one.number(), period, List.of(later))));
                    }
                }
            }
        }
    }

    private static boolean isSame(Column column, String period, Column other, String later) {
        var different = new HashSet<Double>();
        for (String region : other.set().byRegion(other.statistic().code()).keySet()) {
            var one = column.at(region, period);
            var two = other.at(region, later);
            if (one instanceof Value.Known(double amount) && two instanceof Value.Known(double again)) {
                if (Near.differ(amount, again)) {
                    return false;
                }
                different.add(amount);
            }
        }
        different.remove(0.0);
        return different.size() >= DIFFERENT;
    }
}

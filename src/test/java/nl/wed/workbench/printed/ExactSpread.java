package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/// Values in ascending order, with quantiles between neighbours as Excel's QUARTILE.INC has them, in exact fractions.
record ExactSpread(List<BigDecimal> sorted) {
    private static final int QUARTERS = 4;

    static ExactSpread of(Collection<BigDecimal> values) {
        return new ExactSpread(values.stream().sorted().toList());
    }

    int size() {
        return sorted.size();
    }

    /// The first, second or third quarter; 0 is the lowest and 4 the highest value.
    BigDecimal quarter(int quarter) {
        int steps = quarter * (sorted.size() - 1);
        var low = sorted.get(steps / QUARTERS);
        var high = sorted.get(Math.min(sorted.size() - 1, steps / QUARTERS + 1));
        var part = BigDecimal.valueOf(steps % QUARTERS).divide(BigDecimal.valueOf(QUARTERS));
        return low.add(high.subtract(low).multiply(part));
    }

    /// The fifths that a map is coloured by: value `i` of the four limits.
    BigDecimal fifth(int i) {
        int steps = i * (sorted.size() - 1);
        var low = sorted.get(steps / 5);
        var high = sorted.get(Math.min(sorted.size() - 1, steps / 5 + 1));
        return low.add(high.subtract(low).multiply(BigDecimal.valueOf(steps % 5).divide(BigDecimal.valueOf(5))));
    }

    BigDecimal median() {
        return quarter(2);
    }

    int below(BigDecimal amount) {
        return (int) sorted.stream().filter(one -> one.compareTo(amount) < 0).count();
    }

    int same(BigDecimal amount) {
        return (int) sorted.stream().filter(one -> one.compareTo(amount) == 0).count();
    }

    int above(BigDecimal amount) {
        return size() - below(amount) - same(amount);
    }
}

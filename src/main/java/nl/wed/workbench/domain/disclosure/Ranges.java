package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a reader can work out about the cells of a table from what is shown and from the totals:
/// the range in which each count must lie.
final class Ranges<K> {
    /// Between two counts; `high` may be infinite.
    record Range(double low, double high) {
        static final Range ANY = new Range(0, Double.POSITIVE_INFINITY);

        static Range exactly(double amount) {
            return new Range(amount, amount);
        }

        boolean single() {
            return high - low < 0.5;
        }

        private Range within(double lowest, double highest) {
            double from = Math.max(low, lowest);
            double to = Math.min(high, highest);
            return from > to ? this : new Range(from, to);
        }
    }

    private static final int ROUNDS = 100;

    private final Map<K, Range> ranges;

    private Ranges(Map<K, Range> ranges) {
        this.ranges = ranges;
    }

    /// The ranges that follow from those at the start and from the sums. Rounded totals that
    /// contradict their parts leave a range as it was.
    static <K> Ranges<K> of(Map<K, Range> start, List<Sum<K>> sums) {
        var known = new Ranges<>(new HashMap<>(start));
        for (int round = 0; round < ROUNDS; round++) {
            var before = Map.copyOf(known.ranges);
            for (Sum<K> sum : sums) {
                sum.members().forEach(cell -> known.ranges.put(cell, known.from(sum, cell)));
            }
            if (before.equals(known.ranges)) {
                break;
            }
        }
        return known;
    }

    Range of(K cell) {
        return ranges.getOrDefault(cell, Range.ANY);
    }

    /// The range of a cell that one sum leaves open, given the ranges of its other members.
    Range from(Sum<K> sum, K cell) {
        double low = 0;
        double high = 0;
        for (K part : sum.parts()) {
            if (!part.equals(cell)) {
                low += of(part).low();
                high += of(part).high();
            }
        }
        if (cell.equals(sum.total())) {
            return of(cell).within(low, high);
        }
        var total = of(sum.total());
        return of(cell).within(total.low() - high, total.high() - low);
    }
}

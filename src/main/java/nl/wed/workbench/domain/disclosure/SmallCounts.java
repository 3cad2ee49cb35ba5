package nl.wed.workbench.domain.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.disclosure.Ranges.Range;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Decides what may be shown of a table of counts. Small counts are hidden first; then, as long as
/// a total gives a hidden count away exactly, the smallest other part is hidden with it. A total is
/// never hidden for its parts, as it stands elsewhere too: when no other part is left the parts are
/// secret, without bounds. Zeros stay unless nothing else can cover: they tell about nobody.
public final class SmallCounts<K> {
    private final Map<K, Value> cells;
    private final List<Sum<K>> sums;
    private final Threshold threshold;
    private final Map<K, Reason> hidden = new LinkedHashMap<>();

    private SmallCounts(Map<K, Value> cells, List<Sum<K>> sums, Threshold threshold) {
        this.cells = cells;
        this.sums = sums;
        this.threshold = threshold;
    }

    /// The outcome of every cell, in the order of the table.
    public static <K> Map<K, Outcome> of(Map<K, Value> cells, List<Sum<K>> sums, Threshold threshold) {
        var counts = new SmallCounts<>(cells, sums, threshold);
        counts.primary();
        counts.secondary();
        return counts.outcomes();
    }

    /// The outcome of a count that stands alone: without sums no other cell gives it away, which
    /// matters because this is asked of every value of every municipality.
    public static Outcome of(Value count, Threshold threshold) {
        var alone = new SmallCounts<>(Map.of("", count), List.<Sum<String>>of(), threshold);
        alone.primary();
        return alone.hidden.isEmpty() ? new Shown(count) : alone.outcomes().getOrDefault("", new Shown(count));
    }

    private void primary() {
        cells.forEach((cell, value) -> {
            switch (value) {
                case Value.Known(double amount) when threshold.hides(amount) -> hidden.put(cell, Reason.SMALL_COUNT);
                case Value.Interval _ -> hidden.put(cell, Reason.HIDDEN_BY_SOURCE);
                case Value.Missing(var reason, var _)
                when reason == MissingReason.CONFIDENTIAL -> hidden.put(cell, Reason.HIDDEN_BY_SOURCE);
                case Value.Known _, Value.Missing _ -> {}
            }
        });
    }

    private void secondary() {
        boolean changed = true;
        while (changed) {
            var start = start();
            changed = bySubtraction(start) || byBounds(start);
        }
    }

    /// A sum in which one hidden cell is left is a subtraction; that holds for a cell that was
    /// hidden to cover another one too.
    private boolean bySubtraction(Map<K, Range> start) {
        return sums.stream()
                .filter(sum -> open(sum, start) == 1)
                .filter(sum -> sum.members().anyMatch(hidden::containsKey))
                .anyMatch(sum -> cover(List.of(sum)));
    }

    private long open(Sum<K> sum, Map<K, Range> start) {
        return sum.members()
                .filter(cell -> !start.getOrDefault(cell, Range.ANY).single())
                .count();
    }

    /// Bounds can meet: two counts of 1 to 4 that make 8 are both 4.
    private boolean byBounds(Map<K, Range> start) {
        var ranges = ranges(start);
        return hidden.entrySet().stream()
                .filter(entry -> entry.getValue() != Reason.SECONDARY)
                .map(Map.Entry::getKey)
                .filter(cell -> ranges.of(cell).single())
                .filter(cell -> !start.getOrDefault(cell, Range.ANY).single())
                .toList()
                .stream()
                .anyMatch(cell -> cover(with(cell)));
    }

    private Ranges<K> ranges(Map<K, Range> start) {
        return Ranges.of(start, sums.stream().filter(Sum::exact).toList());
    }

    private List<Sum<K>> with(K cell) {
        return sums.stream().filter(sum -> sum.members().anyMatch(cell::equals)).toList();
    }

    /// Hides the smallest part of these sums that is still shown; without one the parts are
    /// withheld. False when nothing is left to hide.
    private boolean cover(List<Sum<K>> some) {
        List<K> parts = some.stream().flatMap(sum -> sum.parts().stream()).toList();
        var next = parts.stream().filter(this::shown).min(Comparator.comparing(this::amount));
        next.ifPresent(cell -> hidden.put(cell, Reason.SECONDARY));
        return next.isPresent()
                || withhold(parts.stream().filter(hidden::containsKey).toList())
                || withhold(parts);
    }

    private boolean withhold(List<K> some) {
        boolean changed = false;
        for (K cell : some) {
            changed |= cells.containsKey(cell) && hidden.put(cell, Reason.WITHHELD) != Reason.WITHHELD;
        }
        return changed;
    }

    private boolean shown(K cell) {
        return !hidden.containsKey(cell) && amount(cell) > 0;
    }

    private double amount(K cell) {
        var value = cells.get(cell);
        return value == null ? 0 : value.exact().orElse(0);
    }

    private Map<K, Range> start() {
        var start = new LinkedHashMap<K, Range>();
        cells.forEach((cell, value) -> start.put(cell, start(cell, value)));
        return start;
    }

    private Range start(K cell, Value value) {
        var reason = hidden.get(cell);
        if (reason == Reason.SMALL_COUNT) {
            return new Range(1, threshold.count() - 1.0);
        }
        if (reason == Reason.WITHHELD) {
            return Range.ANY;
        }
        if (reason == Reason.SECONDARY) {
            return new Range(threshold.count(), Double.POSITIVE_INFINITY);
        }
        return value instanceof Value.Missing ? Range.ANY : new Range(value.low(), value.high());
    }

    private Map<K, Outcome> outcomes() {
        var ranges = ranges(start());
        var outcomes = new LinkedHashMap<K, Outcome>();
        cells.forEach((cell, value) -> {
            var reason = hidden.get(cell);
            outcomes.put(
                    cell,
                    reason == null ? new Shown(value) : new Hidden(reason, instead(reason, value, ranges.of(cell))));
        });
        return outcomes;
    }

    private Value instead(Reason reason, Value value, Range range) {
        return switch (reason) {
            case SMALL_COUNT -> new Value.Interval(1, threshold.count() - 1.0);
            case HIDDEN_BY_SOURCE -> value;
            case WITHHELD -> Value.missing(MissingReason.CONFIDENTIAL);
            case SECONDARY, SMALL_DENOMINATOR ->
                Double.isInfinite(range.high())
                        ? Value.missing(MissingReason.CONFIDENTIAL)
                        : new Value.Interval(range.low(), range.high());
        };
    }
}

package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.disclosure.Outcome.Hidden;
import nl.wed.workbench.domain.disclosure.Outcome.Reason;
import nl.wed.workbench.domain.disclosure.Outcome.Shown;
import nl.wed.workbench.domain.disclosure.Ranges.Range;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Decides what may be shown of a table of counts. Small counts are hidden first; then, as long as
/// a total gives a hidden count away exactly, the smallest other part is hidden with it, or the
/// total when there is no other part. Zeros stay: they tell about nobody.
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
    public static <K> Map<K, Outcome> of(
            Map<K, Value> cells, List<Sum<K>> sums, Threshold threshold) {
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
        return alone.hidden.isEmpty()
                ? new Shown(count)
                : alone.outcomes().getOrDefault("", new Shown(count));
    }

    private void primary() {
        cells.forEach((cell, value) -> {
            switch (value) {
                case Value.Known(double amount) when threshold.hides(amount) ->
                        hidden.put(cell, Reason.SMALL_COUNT);
                case Value.Interval _ -> hidden.put(cell, Reason.HIDDEN_BY_SOURCE);
                case Value.Missing(var reason, _) when reason == MissingReason.CONFIDENTIAL ->
                        hidden.put(cell, Reason.HIDDEN_BY_SOURCE);
                case Value.Known _, Value.Missing _ -> {}
            }
        });
    }

    private void secondary() {
        Optional<K> next = giveaway();
        while (next.isPresent()) {
            hidden.put(next.get(), Reason.SECONDARY);
            next = giveaway();
        }
    }

    /// The cell to hide next: it gives a hidden one away. Empty when nothing is given away, or
    /// nothing is left to hide.
    private Optional<K> giveaway() {
        var start = start();
        return bySubtraction(start).or(() -> byBounds(start));
    }

    /// A sum in which one hidden cell is left is a subtraction; that holds for a cell that was
    /// hidden to cover another one too.
    private Optional<K> bySubtraction(Map<K, Range> start) {
        return sums.stream()
                .filter(sum -> open(sum, start) == 1)
                .filter(sum -> sum.members().anyMatch(hidden::containsKey))
                .flatMap(sum -> cover(List.of(sum)).stream())
                .findFirst();
    }

    private long open(Sum<K> sum, Map<K, Range> start) {
        return sum.members().filter(cell -> !start.getOrDefault(cell, Range.ANY).single()).count();
    }

    /// Bounds can meet: two counts of 1 to 4 that make 8 are both 4.
    private Optional<K> byBounds(Map<K, Range> start) {
        var ranges = Ranges.of(start, sums);
        return hidden.entrySet().stream()
                .filter(entry -> entry.getValue() != Reason.SECONDARY)
                .map(Map.Entry::getKey)
                .filter(cell -> ranges.of(cell).single())
                .filter(cell -> !start.getOrDefault(cell, Range.ANY).single())
                .flatMap(cell -> cover(with(cell)).stream())
                .findFirst();
    }

    private List<Sum<K>> with(K cell) {
        return sums.stream().filter(sum -> sum.members().anyMatch(cell::equals)).toList();
    }

    /// The smallest part of these sums that is still shown, or else a total.
    private Optional<K> cover(List<Sum<K>> some) {
        var parts =
                some.stream()
                        .flatMap(sum -> sum.parts().stream())
                        .filter(this::shown)
                        .sorted(Comparator.comparing(this::amount));
        var totals = some.stream().map(Sum::total).filter(this::shown);
        return Stream.concat(parts, totals).findFirst();
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
        if (reason == Reason.SECONDARY) {
            return new Range(threshold.count(), Double.POSITIVE_INFINITY);
        }
        return value instanceof Value.Missing ? Range.ANY : new Range(value.low(), value.high());
    }

    private Map<K, Outcome> outcomes() {
        var ranges = Ranges.of(start(), sums);
        var outcomes = new LinkedHashMap<K, Outcome>();
        cells.forEach((cell, value) -> {
            var reason = hidden.get(cell);
            outcomes.put(
                    cell,
                    reason == null
                            ? new Shown(value)
                            : new Hidden(reason, instead(reason, value, ranges.of(cell))));
        });
        return outcomes;
    }

    private Value instead(Reason reason, Value value, Range range) {
        return switch (reason) {
            case SMALL_COUNT -> new Value.Interval(1, threshold.count() - 1.0);
            case HIDDEN_BY_SOURCE -> value;
            case SECONDARY, SMALL_DENOMINATOR ->
                    Double.isInfinite(range.high())
                            ? Value.missing(MissingReason.CONFIDENTIAL)
                            : new Value.Interval(range.low(), range.high());
        };
    }
}

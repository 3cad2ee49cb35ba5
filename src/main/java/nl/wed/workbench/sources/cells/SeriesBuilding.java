package nl.wed.workbench.sources.cells;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.ObservationBuilder;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.result.RefusedException;

/// Puts loose cells into series, periods in order, each period once.
final class SeriesBuilding {
    private final LooseCells cells;
    private final NumberPairs series;
    private final Numbering<String> measures;
    private final Numbering<String> regions;
    private final Numbering<String> periods;
    private final BitSet filled = new BitSet();

    SeriesBuilding(
            LooseCells cells,
            NumberPairs series,
            Numbering<String> measures,
            Numbering<String> regions,
            Numbering<String> periods) {
        this.cells = cells;
        this.series = series;
        this.measures = measures;
        this.regions = regions;
        this.periods = periods;
        for (int i = 0; i < series.size(); i++) {
            filled.set(series.first(i));
        }
    }

    boolean isFilled(String measure) {
        return filled.get(measures.number(measure));
    }

    ObservationSet build(List<Statistic> infos, Map<String, String> regionNames) {
        int[] seriesOrder = grouped(series.size(), measures.size(), series::first);
        int[] starts = starts(cells.size(), series.size(), cells::series);
        int[] ordered = grouped(cells.size(), series.size(), cells::series);
        int[] ranks = ranks();
        var builder = new ObservationBuilder(cells.size());
        int[] numbers = numbers(builder);
        for (int number : seriesOrder) {
            builder.series(measures.item(series.first(number)), regions.item(series.second(number)));
            sort(ordered, starts[number], starts[number + 1], ranks);
            fill(builder, number, Arrays.copyOfRange(ordered, starts[number], starts[number + 1]), numbers);
        }
        return builder.build(infos, regionNames);
    }

    private void fill(ObservationBuilder builder, int number, int[] inOrder, int[] numbers) {
        int before = -1;
        for (int cell : inOrder) {
            if (before < 0 || cells.period(before) != cells.period(cell)) {
                add(builder, cell, numbers[cells.period(cell)]);
                before = cell;
            } else if (!cells.same(before, cell)) {
                throw RefusedException.of(
                        "sameCellTwice",
                        measures.item(series.first(number)),
                        regions.item(series.second(number)),
                        Periods.label(periods.item(cells.period(cell))));
            }
        }
    }

    private void add(ObservationBuilder builder, int cell, int period) {
        if (cells.isNumber(cell)) {
            builder.add(period, cells.amount(cell), cells.status(cell));
        } else {
            builder.add(period, cells.value(cell), cells.status(cell));
        }
    }

    /// The numbers of the builder for the periods here.
    private int[] numbers(ObservationBuilder builder) {
        return IntStream.range(0, periods.size())
                .map(i -> builder.period(periods.item(i)))
                .toArray();
    }

    private int[] ranks() {
        int[] order = IntStream.range(0, periods.size())
                .boxed()
                .sorted(Comparator.comparing(periods::item))
                .mapToInt(Integer::intValue)
                .toArray();
        var ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    private void sort(int[] ordered, int from, int to, int[] ranks) {
        boolean sorted = true;
        for (int i = from + 1; i < to && sorted; i++) {
            sorted = rank(ordered[i - 1], ranks) <= rank(ordered[i], ranks);
        }
        if (!sorted) {
            var keys = new long[to - from];
            for (int i = from; i < to; i++) {
                keys[i - from] = (long) rank(ordered[i], ranks) << 32 | ordered[i];
            }
            Arrays.sort(keys);
            for (int i = from; i < to; i++) {
                ordered[i] = (int) keys[i - from];
            }
        }
    }

    private int rank(int cell, int[] ranks) {
        return ranks[cells.period(cell)];
    }

    /// The items sorted by group, within a group in the order in which they came.
    private static int[] grouped(int items, int groups, GroupOf groupOf) {
        int[] next = starts(items, groups, groupOf);
        var order = new int[items];
        for (int i = 0; i < items; i++) {
            order[next[groupOf.group(i)]++] = i;
        }
        return order;
    }

    private static int[] starts(int items, int groups, GroupOf groupOf) {
        var starts = new int[groups + 1];
        for (int i = 0; i < items; i++) {
            starts[groupOf.group(i) + 1]++;
        }
        for (int i = 0; i < groups; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    @FunctionalInterface
    private interface GroupOf {
        int group(int item);
    }
}

package nl.wed.workbench.domain.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Makes an [ObservationSet] series by series, without a single object per cell. Equal codes and
/// periods are kept once.
public final class ObservationBuilder {
    private final Dictionary<String> measures = new Dictionary<>();
    private final Dictionary<String> regions = new Dictionary<>();
    private final Dictionary<String> periods = new Dictionary<>();
    private final Dictionary<Value> others = new Dictionary<>();
    private int[] measureOfSeries = new int[64];
    private int[] regionOfSeries = new int[64];
    private int[] starts = new int[64];
    private int[] marks;
    private double[] amounts;
    private int series;
    private int cells;

    /// A builder for about this number of cells.
    public ObservationBuilder(int expected) {
        marks = new int[Math.max(16, expected)];
        amounts = new double[Math.max(16, expected)];
    }

    /// Begins the series of a measure in a region.
    public void series(String measure, String region) {
        if (series + 1 == starts.length) {
            int room = larger(series);
            measureOfSeries = Arrays.copyOf(measureOfSeries, room);
            regionOfSeries = Arrays.copyOf(regionOfSeries, room);
            starts = Arrays.copyOf(starts, room);
        }
        measureOfSeries[series] = measures.place(measure);
        regionOfSeries[series] = regions.place(region);
        starts[series++] = cells;
    }

    /// The number of a period, to add cells by.
    public int period(String period) {
        return periods.place(period);
    }

    /// Adds a period to the series that was begun last.
    public void add(String period, Value value, PeriodStatus status) {
        add(period(period), value, status);
    }

    /// Adds a period by its number to the series that was begun last.
    public void add(int period, Value value, PeriodStatus status) {
        if (value instanceof Value.Known(double amount)) {
            add(period, amount, status);
        } else {
            put(PackedCells.mark(period, status, true), others.place(value));
        }
    }

    /// Adds a period by its number, with an amount, to the series that was begun last.
    public void add(int period, double amount, PeriodStatus status) {
        put(PackedCells.mark(period, status, false), amount);
    }

    /// The set of all series; the builder is of no use after it.
    public ObservationSet build(List<Statistic> infos, Map<String, String> regionNames) {
        return new ObservationSet(infos, regionNames, cells());
    }

    PackedCells cells() {
        starts[series] = cells;
        return new PackedCells(
                measures.items().toArray(String[]::new),
                regions.items().toArray(String[]::new),
                periods.items().toArray(String[]::new),
                others.items().toArray(Value[]::new),
                Arrays.copyOf(measureOfSeries, series),
                Arrays.copyOf(regionOfSeries, series),
                Arrays.copyOf(starts, series + 1),
                marks.length == cells ? marks : Arrays.copyOf(marks, cells),
                amounts.length == cells ? amounts : Arrays.copyOf(amounts, cells));
    }

    private void put(int mark, double amount) {
        if (series == 0) {
            throw new IllegalStateException("a cell before its series");
        }
        if (cells == marks.length) {
            marks = Arrays.copyOf(marks, larger(cells));
            amounts = Arrays.copyOf(amounts, larger(cells));
        }
        marks[cells] = mark;
        amounts[cells++] = amount;
    }

    private static int larger(int size) {
        return size + (size >> 1) + 16;
    }
}

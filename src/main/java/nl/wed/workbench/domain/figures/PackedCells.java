package nl.wed.workbench.domain.figures;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/// The cells of a set in arrays, twelve bytes each: for every series its measure and region, and
/// for every cell its mark (period, status, and whether it is something else than a number) and its
/// amount. What is no number stands once in `others`, at the place that the amount names. Points
/// are made when somebody asks for them.
record PackedCells(
        String[] measures,
        String[] regions,
        String[] periods,
        Value[] others,
        int[] measureOfSeries,
        int[] regionOfSeries,
        int[] starts,
        int[] marks,
        double[] amounts) {
    private static final PeriodStatus[] STATUSES = PeriodStatus.values();
    private static final int OTHER = 1;
    private static final double NOISE = 1e-6;

    static int mark(int period, PeriodStatus status, boolean other) {
        return period << 3 | status.ordinal() << 1 | (other ? OTHER : 0);
    }

    int seriesCount() {
        return measureOfSeries.length;
    }

    int size() {
        return starts[seriesCount()];
    }

    String period(int cell) {
        return periods[marks[cell] >>> 3];
    }

    PeriodStatus status(int cell) {
        return STATUSES[marks[cell] >>> 1 & 3];
    }

    boolean isNumber(int cell) {
        return (marks[cell] & OTHER) == 0;
    }

    Value value(int cell) {
        return isNumber(cell) ? new Value.Known(amounts[cell]) : others[(int) amounts[cell]];
    }

    /// How many numbers of a series are not whole; -1 when it has no number.
    int fractions(int series) {
        int numbers = 0;
        int fractions = 0;
        for (int cell = starts[series]; cell < starts[series + 1]; cell++) {
            if (isNumber(cell)) {
                numbers++;
                fractions += Math.abs(amounts[cell] - Math.rint(amounts[cell])) > NOISE ? 1 : 0;
            }
        }
        return numbers == 0 ? -1 : fractions;
    }

    Series series(int number) {
        return new Series(
                measures[measureOfSeries[number]],
                regions[regionOfSeries[number]],
                new Points(this, starts[number], starts[number + 1]));
    }

    List<Series> asList() {
        return new SeriesList(this);
    }

    void visit(ObservationSet.Visitor visitor) {
        for (int i = 0; i < seriesCount(); i++) {
            String measure = measures[measureOfSeries[i]];
            String region = regions[regionOfSeries[i]];
            for (int cell = starts[i]; cell < starts[i + 1]; cell++) {
                visitor.cell(measure, region, period(cell), amounts[cell], isNumber(cell) ? null : value(cell));
            }
        }
    }

    /// How often each value that is no number occurs.
    Map<Value, Integer> withoutNumber() {
        var times = new int[others.length];
        for (int cell = 0; cell < size(); cell++) {
            if (!isNumber(cell)) {
                times[(int) amounts[cell]]++;
            }
        }
        var counted = new HashMap<Value, Integer>();
        for (int i = 0; i < others.length; i++) {
            counted.merge(others[i], times[i], Integer::sum);
        }
        return counted;
    }

    /// The same cells with other values in place of some that are no number.
    PackedCells replacing(ObservationSet.Replacing replacing) {
        var newMarks = marks.clone();
        var newAmounts = amounts.clone();
        var newOthers = new Dictionary<Value>();
        boolean changed = false;
        for (int i = 0; i < seriesCount(); i++) {
            Series series = series(i);
            for (int cell = starts[i]; cell < starts[i + 1]; cell++) {
                if (!isNumber(cell)) {
                    Point point = series.points().get(cell - starts[i]);
                    Value value = replacing.value(series, point);
                    boolean number = value instanceof Value.Known;
                    newMarks[cell] = marks[cell] & ~OTHER | (number ? 0 : OTHER);
                    newAmounts[cell] = number ? value.low() : newOthers.place(value);
                    changed |= !value.equals(point.value());
                }
            }
        }
        return changed ? with(newMarks, newAmounts, newOthers) : this;
    }

    private PackedCells with(int[] newMarks, double[] newAmounts, Dictionary<Value> newOthers) {
        return new PackedCells(
                measures,
                regions,
                periods,
                newOthers.items().toArray(Value[]::new),
                measureOfSeries,
                regionOfSeries,
                starts,
                newMarks,
                newAmounts);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return size() + " cells in " + seriesCount() + " series";
    }

    private static final class Points extends AbstractList<Point> implements RandomAccess {
        private final PackedCells cells;
        private final int from;
        private final int to;

        Points(PackedCells cells, int from, int to) {
            this.cells = cells;
            this.from = from;
            this.to = to;
        }

        @Override
        public Point get(int index) {
            if (index < 0 || index >= to - from) {
                throw new IndexOutOfBoundsException(index);
            }
            int cell = from + index;
            return new Point(cells.period(cell), cells.value(cell), cells.status(cell));
        }

        @Override
        public int size() {
            return to - from;
        }
    }

    private static final class SeriesList extends AbstractList<Series> implements RandomAccess {
        private final PackedCells cells;

        SeriesList(PackedCells cells) {
            this.cells = cells;
        }

        @Override
        public Series get(int index) {
            return cells.series(index);
        }

        @Override
        public int size() {
            return cells.seriesCount();
        }
    }
}

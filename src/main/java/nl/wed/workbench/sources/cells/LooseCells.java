package nl.wed.workbench.sources.cells;

import java.util.Arrays;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Value;

/// Cells in the order in which they came, in arrays: the number of their series, their period and
/// status, and their amount, or for what is no number the place of the value among the others.
final class LooseCells {
    private static final PeriodStatus[] STATUSES = PeriodStatus.values();

    private int[] series = new int[1_000];
    private int[] marks = new int[1_000];
    private double[] amounts = new double[1_000];
    private final Numbering<Value> others = new Numbering<>();
    private int size;

    void add(int seriesNumber, int period, double amount, PeriodStatus status) {
        put(seriesNumber, period << 3 | status.ordinal() << 1, amount);
    }

    void add(int seriesNumber, int period, Value value, PeriodStatus status) {
        put(seriesNumber, period << 3 | status.ordinal() << 1 | 1, others.number(value));
    }

    /// Puts a value that is no number in the place of one, for the same period with the same status.
    void replace(int cell, Value value) {
        marks[cell] |= 1;
        amounts[cell] = others.number(value);
    }

    int size() {
        return size;
    }

    int series(int cell) {
        return series[cell];
    }

    int period(int cell) {
        return marks[cell] >>> 3;
    }

    PeriodStatus status(int cell) {
        return STATUSES[marks[cell] >>> 1 & 3];
    }

    boolean isNumber(int cell) {
        return (marks[cell] & 1) == 0;
    }

    double amount(int cell) {
        return amounts[cell];
    }

    Value value(int cell) {
        return isNumber(cell) ? Value.of(amounts[cell]) : others.item((int) amounts[cell]);
    }

    /// Whether two cells of one series and period say the same.
    boolean same(int one, int other) {
        return marks[one] == marks[other]
                && Double.doubleToLongBits(amounts[one]) == Double.doubleToLongBits(amounts[other]);
    }

    private void put(int seriesNumber, int mark, double amount) {
        if (size == series.length) {
            int room = size + (size >> 1);
            series = Arrays.copyOf(series, room);
            marks = Arrays.copyOf(marks, room);
            amounts = Arrays.copyOf(amounts, room);
        }
        series[size] = seriesNumber;
        marks[size] = mark;
        amounts[size++] = amount;
    }
}

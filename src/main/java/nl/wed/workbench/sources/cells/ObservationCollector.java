package nl.wed.workbench.sources.cells;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;

/// Gathers cells in any order into series. The same cell twice with the same value counts once;
/// with another value the whole import is refused.
public final class ObservationCollector {
    private final int limit;
    private final Map<String, Statistic> measures = new LinkedHashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final Numbering<String> measureCodes = new Numbering<>();
    private final Numbering<String> regionCodes = new Numbering<>();
    private final Numbering<String> periods = new Numbering<>();
    private final NumberPairs series = new NumberPairs();
    private final LooseCells cells = new LooseCells();
    private final NoNumberCodes codes = new NoNumberCodes();
    private boolean mayHaveCodes;
    private final RowTally rows;
    private int leftOut;

    public ObservationCollector(int limit) {
        this(limit, new RowTally());
    }

    /// For rows that were counted elsewhere.
    public ObservationCollector(int limit, RowTally rows) {
        this.limit = limit;
        this.rows = rows;
    }

    public void measure(Statistic measure) {
        measures.putIfAbsent(measure.code(), measure);
        measureCodes.number(measure.code());
    }

    /// Says of a measure that is known how many decimals its values have after all.
    void decimals(String measure, int decimals) {
        measures.computeIfPresent(
                measure, (code, known) -> new Statistic(code, known.title(), known.group(), known.unit(), decimals));
    }

    int decimals(String measure) {
        Statistic known = measures.get(measure);
        return known == null ? 0 : known.decimals();
    }

    public void region(String code, String name) {
        regionNames.merge(code, name, (old, now) -> old.equals(code) ? now : old);
    }

    public void add(String measure, String region, String period, Value value, PeriodStatus status) {
        int series = series(measureCodes.number(measure), regionCodes.number(region));
        if (value instanceof Value.Known(double amount)) {
            add(series, periodNumber(period), amount, status);
        } else {
            add(series, periodNumber(period), value, status);
        }
    }

    /// The number of a measure, to add cells by.
    public int measureNumber(String code) {
        return measureCodes.number(code);
    }

    /// The number of a region, to add cells by.
    public int regionNumber(String code) {
        return regionCodes.number(code);
    }

    /// The number of a period, to add cells by.
    public int periodNumber(String period) {
        return periods.number(period);
    }

    /// The number of the series of a measure in a region, to add cells by.
    public int series(int measure, int region) {
        return series.number(measure, region);
    }

    public void add(int series, int period, double amount, PeriodStatus status) {
        if (!Double.isFinite(amount)) {
            leftOut++;
            return;
        }
        requireRoom();
        mayHaveCodes |= NoNumberCodes.mayBe(amount);
        cells.add(series, period, amount, status);
    }

    public void add(int series, int period, Value value, PeriodStatus status) {
        requireRoom();
        cells.add(series, period, value, status);
    }

    /// The rows that the cells come from, for a source that has rows.
    public RowTally rows() {
        return rows;
    }

    /// Counts a cell that could not be understood.
    public void leaveOut() {
        leftOut++;
    }

    int leftOut() {
        return leftOut;
    }

    boolean isEmpty() {
        return cells.size() == 0;
    }

    /// All cells as one set, series by measure in the order in which they came; measures without
    /// any cell are left out.
    ObservationSet build() {
        if (mayHaveCodes) {
            markCodes();
        }
        var building = new SeriesBuilding(cells, series, measureCodes, regionCodes, periods);
        var filled = measures.values().stream()
                .filter(measure -> building.isFilled(measure.code()))
                .toList();
        return building.build(filled, regionNames);
    }

    /// Takes numbers that stand for 'no number' for what they are.
    private void markCodes() {
        var known = new NoNumberCodes.Measure[measureCodes.size()];
        Arrays.setAll(known, _ -> new NoNumberCodes.Measure());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.isNumber(i)) {
                known[measure(i)].add(cells.amount(i));
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            double amount = cells.amount(i);
            if (cells.isNumber(i)
                    && NoNumberCodes.mayBe(amount)
                    && known[measure(i)].isCode(amount, isNeverBelowZero(measure(i)))) {
                codes.found(amount);
                String code = String.valueOf(NoNumberCodes.code(amount));
                cells.replace(i, new Value.Missing(MissingReason.UNKNOWN, code));
            }
        }
    }

    private int measure(int cell) {
        return series.first(cells.series(cell));
    }

    private boolean isNeverBelowZero(int measure) {
        Statistic info = measures.get(measureCodes.item(measure));
        return info != null && (info.unit().equals("%") || info.unit().equals("aantal"));
    }

    /// What there is to say once the set is built.
    List<Warning> warnings() {
        return codes.warnings();
    }

    private void requireRoom() {
        if (cells.size() >= limit) {
            throw RefusedException.of("tooManyCells", limit);
        }
    }
}

package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.DamagedRows;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.ShareCells;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.CellReading;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;
import nl.wed.workbench.sources.sheet.Stored;

/// Reads a table as its mapping says: every row into cells, or the whole table refused.
final class MappedTable {
    private final String file;
    private final TableMapping mapping;
    private final MappedRegions regions;
    private final DecimalSign sign;
    private final ObservationCollector collector;
    private final List<ColumnMapping> numbers;
    private final List<ColumnMapping> dimensions;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final CellRemarks remarks = new CellRemarks();
    private final DamagedRows damaged;
    private final ShareCells shares;
    private final ImportRun run;
    private final boolean asksShares;
    private final int[] decimals;
    private int headerWidth;
    private int formulas;
    private boolean sharesAnswered;

    /// A measure with the scale of its numbers, and its title without the groups that it is about.
    private record Measure(Statistic statistic, Units.Scale scale, String title) {}

    /// `asksShares` says that the units of the table are as people write them, so that shares under a
    /// percent sign may be parts of one.
    MappedTable(String file, TableMapping mapping, int[] decimals, boolean asksShares, ImportRun run) {
        this.file = file;
        this.mapping = mapping;
        this.decimals = decimals;
        this.asksShares = asksShares;
        this.run = run;
        regions = new MappedRegions(file, mapping, run.regions());
        sign = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        collector = new ObservationCollector(run.limits().cells());
        damaged = new DamagedRows(file);
        shares = new ShareCells(collector);
        numbers = mapping.all(ColumnRole::isNumber);
        dimensions = mapping.all(role -> role == ColumnRole.DIMENSION || role == ColumnRole.MEASURE);
    }

    /// All cells of the table; `warnings` gets what a reader must know.
    ObservationCollector read(Sheet sheet, List<Warning> warnings) throws IOException {
        requireFigures();
        regions.look(sheet);
        sheet.read(row -> {
            if (row.number() == mapping.headerRow()) {
                headerWidth = row.cells().size();
            } else if (row.number() > mapping.headerRow()) {
                row(row, sheet.storesNumbers());
            }
            return true;
        });
        damaged.finish();
        regions.finish(collector, warnings);
        sharesAnswered = shares.finish(file, run.options().answers().shares());
        warnings.addAll(damaged.warnings());
        warnings.addAll(remarks.warnings());
        if (formulas > 0) {
            warnings.add(Warning.of("formulas", formulas));
        }
        return collector;
    }

    private void requireFigures() {
        if (mapping.first(ColumnRole::isRegion).isEmpty()) {
            throw RefusedException.of("noRegionColumn", file);
        }
        if (numbers.isEmpty()) {
            throw RefusedException.of("noNumbers", file);
        }
        if (mapping.needsPeriod()) {
            throw RefusedException.of("needsYear", file);
        }
        var known = new HashMap<String, ColumnMapping>();
        for (ColumnMapping column : numbers) {
            if (known.putIfAbsent(column.measure() + "|" + column.period(), column) != null) {
                throw RefusedException.of("duplicateColumn", file, column.header());
            }
        }
    }

    private void row(Row row, boolean workbook) {
        Optional<String> region = regions.code(row);
        if (region.isEmpty() && MappedRegions.isNote(row)) {
            return;
        }
        damaged.row();
        if (!workbook && headerWidth > 0 && width(row) != headerWidth) {
            damaged.width(row.number(), row.cells().size(), headerWidth);
            numbers.forEach(_ -> collector.leaveOut());
            return;
        }
        if (isUncalculated(row)) {
            return;
        }
        if (region.isEmpty()) {
            requireNoHeader(row);
            regions.skipped(row);
            numbers.forEach(_ -> collector.leaveOut());
            return;
        }
        formulas += row.formulas();
        figures(row, region.get());
    }

    private void figures(Row row, String region) {
        Optional<ColumnMapping> time = mapping.first(role -> role == ColumnRole.PERIOD);
        String written = time.map(column -> row.cell(column.column())).orElse("");
        Optional<String> period = written.isEmpty() ? Optional.of(mapping.period()) : PeriodCodes.parse(written);
        boolean needed = numbers.stream().anyMatch(column -> column.period().isEmpty());
        if (needed && period.filter(code -> !code.isEmpty()).isEmpty()) {
            damaged.period(row.number(), written);
            numbers.forEach(_ -> collector.leaveOut());
            return;
        }
        requireOnce(row, region, period.orElse(""));
        for (ColumnMapping column : numbers) {
            boolean own = !column.period().isEmpty();
            PeriodStatus status = own ? PeriodCodes.starsIn(column.header()) : PeriodCodes.stars(written);
            add(row, column, region, own ? column.period() : period.orElse(""), status);
        }
    }

    /// The cells of a row; empty ones beyond the header do not count.
    private int width(Row row) {
        int width = row.cells().size();
        while (width > headerWidth && row.cell(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// Whether it cannot be known what the row is about, as its formulas were never calculated.
    private boolean isUncalculated(Row row) {
        List<ColumnMapping> keys = mapping.all(role -> role.isRegion() || role == ColumnRole.PERIOD);
        keys.forEach(column -> count(row, column));
        return keys.stream().anyMatch(column -> row.stored(column.column()) == Stored.UNCALCULATED);
    }

    private void count(Row row, ColumnMapping column) {
        if (row.stored(column.column()) == Stored.UNCALCULATED) {
            damaged.uncalculated(column.header(), row.number());
        } else if (!row.cell(column.column()).isEmpty()) {
            damaged.calculated(column.header());
        }
    }

    /// A row of words where the figures are is the header of another table.
    private void requireNoHeader(Row row) {
        long words = numbers.stream()
                .map(column -> row.cell(column.column()))
                .filter(cell -> CellText.parse(cell, sign, false).isEmpty())
                .count();
        if (words > 0 && words * 2 > numbers.size()) {
            throw RefusedException.of("secondTable", file, row.number());
        }
    }

    private void requireOnce(Row row, String region, String period) {
        var key = new StringBuilder(region).append('|').append(period);
        dimensions.forEach(one -> key.append('|').append(row.cell(one.column())));
        Integer before = seen.putIfAbsent(key.toString(), row.number());
        if (before != null) {
            throw RefusedException.of("duplicateRegion", file, region, before, row.number());
        }
    }

    private void add(Row row, ColumnMapping column, String region, String period, PeriodStatus status) {
        Measure read = measure(row, column);
        Statistic measure = read.statistic();
        collector.measure(measure);
        count(row, column);
        String cell = row.cell(column.column());
        var place = new Place(row.number(), CodeLists.tidy(column.header()));
        Optional<CellReading> reading = reading(row, column, read.scale());
        Value value =
                lost(row, column, place).or(() -> marked(cell)).orElseGet(() -> remarks.value(cell, reading, place));
        boolean share = asksShares
                && measure.unit().equals("%")
                && reading.filter(one -> !one.percent()).isPresent();
        if (share && value instanceof Value.Known(double amount)) {
            shares.add(
                    column.column() + "|" + read.title(),
                    new ShareCells.Share(measure.code(), region, period, amount, status, cell, place));
        } else {
            collector.add(measure.code(), region, period, value, status);
        }
    }

    /// A number that is stored as one is written with a point, whatever the notation of the texts.
    private Optional<CellReading> reading(Row row, ColumnMapping column, Units.Scale scale) {
        boolean number = row.isNumber(column.column());
        return CellText.read(row.cell(column.column()), number ? DecimalSign.POINT : sign, scale);
    }

    private Optional<Value> lost(Row row, ColumnMapping column, Place place) {
        return switch (row.stored(column.column())) {
            case UNCALCULATED -> Optional.of(remarks.uncalculated(place));
            case DAMAGED -> Optional.of(remarks.damaged(place));
            case TEXT, NUMBER -> Optional.empty();
        };
    }

    private Optional<Value> marked(String cell) {
        return Optional.ofNullable(mapping.marks().get(cell)).map(meant -> new Value.Missing(meant, cell));
    }

    /// Whether the user had to say how shares are written.
    boolean sharesAnswered() {
        return sharesAnswered;
    }

    private Measure measure(Row row, ColumnMapping column) {
        var details = new ArrayList<String>();
        var key = new StringBuilder(column.measure());
        String title = column.title();
        for (ColumnMapping dimension : dimensions) {
            String cell = CodeLists.tidy(row.cell(dimension.column()));
            if (dimension.role() == ColumnRole.MEASURE) {
                title = cell;
                key.setLength(0);
                key.append(cell);
            } else {
                details.add(cell);
                key.append('|').append(dimension.header()).append('=').append(cell);
            }
        }
        String name = title;
        String full = details.isEmpty() ? name : name + "; " + String.join(", ", details);
        return measures.computeIfAbsent(key.toString(), code -> measure(code, name, full, column));
    }

    private Measure measure(String code, String title, String full, ColumnMapping column) {
        Units.Scale scale = column.unit().isEmpty() ? Units.ofHeader(full) : Units.parse(column.unit());
        int places = column.column() < decimals.length ? decimals[column.column()] : 0;
        return new Measure(
                new Statistic(code, full, column.group(), scale.unit(), scale.decimals(places)), scale, title);
    }
}

package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;

/// Reads a table as its mapping says: every row into cells, or left out with the reason. Refused is a table of
/// which nearly nothing is left, or in which rows contradict each other.
final class MappedTable {
    /// What stands above the units of a long table, which are not read themselves.
    private static final Set<String> UNITS = Set.of("eenheid", "meeteenheid", "unit", "units");

    private final String file;
    private final TableMapping mapping;
    private final MappedRegions regions;
    private final HeldCells held;
    private final DecimalSign sign;
    private final ObservationCollector collector;
    private final RowTally rows;
    private final List<ColumnMapping> numbers;
    private final List<ColumnMapping> dimensions;
    private final Optional<ColumnMapping> periods;
    private final Optional<ColumnMapping> units;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Statistic> measures = new HashMap<>();
    private final Set<String> strange = new LinkedHashSet<>();
    private final int[] decimals;
    private final int width;
    private int formulas;
    private int heldRows;

    MappedTable(TableScan scan, TableMapping mapping, int[] decimals, ImportRun run) {
        file = scan.file();
        this.mapping = mapping;
        this.decimals = decimals;
        width = scan.sheet().storesNumbers() ? 0 : scan.width();
        regions = new MappedRegions(file, mapping, run.regions());
        held = new HeldCells(mapping, scan);
        sign = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        collector = new ObservationCollector(run.limits().cells());
        rows = collector.rows();
        numbers = mapping.all(ColumnRole::isNumber);
        dimensions = mapping.all(role -> role == ColumnRole.DIMENSION || role == ColumnRole.MEASURE);
        periods = mapping.first(role -> role == ColumnRole.PERIOD);
        units = mapping.all(role -> role == ColumnRole.IGNORED).stream()
                .filter(one -> UNITS.contains(one.header().strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// All cells of the table; `warnings` gets what a reader must know.
    ObservationCollector read(Sheet sheet, List<Warning> warnings) throws IOException {
        requireFigures();
        regions.look(sheet);
        sheet.read(row -> {
            if (row.number() > mapping.headerRow() && !isNote(row) && !isHeaderAgain(row)) {
                row(row);
            }
            return true;
        });
        requireRows();
        regions.name(collector);
        if (heldRows > 0) {
            warnings.add(Warning.of("heldRows", heldRows));
        }
        if (!strange.isEmpty()) {
            warnings.add(Warning.of("strangeCells", Arguments.list(strange)));
        }
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
            throw RefusedException.of("noNumbers", file, Arguments.list(unread()));
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

    /// The headers of the columns that are not read.
    private List<String> unread() {
        return mapping.all(role -> role == ColumnRole.IGNORED || role == ColumnRole.REGION_LABEL).stream()
                .map(ColumnMapping::header)
                .filter(header -> !header.isBlank())
                .toList();
    }

    /// A line of words below the table, or a region without anything beside it.
    private boolean isNote(Row row) {
        return row.filled() == 1
                && numbers.stream().allMatch(column -> row.cell(column.column()).isEmpty());
    }

    /// The header repeated, as at the top of each page of a report.
    private boolean isHeaderAgain(Row row) {
        return mapping.columns().stream()
                .allMatch(column ->
                        row.cell(column.column()).equals(column.header().strip()));
    }

    private void row(Row written) {
        if (width > 0 && isOtherWidth(written)) {
            rows.leaveOut(RowTally.Reason.WIDTH, Integer.toString(written.number()));
            return;
        }
        Row row = held.fill(written);
        Optional<String> region = regions.code(row, rows);
        if (region.isEmpty()) {
            requireNoHeader(row);
            return;
        }
        String cell = periods.map(column -> row.cell(column.column())).orElse("");
        Optional<String> period = cell.isEmpty() ? wholePeriod() : PeriodCodes.ofCell(cell);
        if (period.isEmpty()
                && numbers.stream().anyMatch(column -> column.period().isEmpty())) {
            rows.leaveOut(
                    cell.isEmpty() ? RowTally.Reason.BLANK_PERIOD : RowTally.Reason.UNKNOWN_PERIOD,
                    cell.isEmpty() ? Integer.toString(row.number()) : cell);
            return;
        }
        if (isNew(written, row, region.get(), period.orElse(""))) {
            rows.read();
            regions.show(row, region.get());
            heldRows += row.equals(written) ? 0 : 1;
            formulas += row.formulas();
            for (ColumnMapping column : numbers) {
                boolean own = !column.period().isEmpty();
                PeriodStatus status = own ? PeriodCodes.starsIn(column.header()) : PeriodCodes.stars(cell);
                add(row, column, region.get(), own ? column.period() : period.orElse(""), status);
            }
        }
    }

    private boolean isOtherWidth(Row row) {
        return row.cells().size() < width || row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank());
    }

    /// Refused when what was left out is nearly everything: then the table is another than it seems.
    private void requireRows() {
        regions.requireRegions(rows);
        requireMost(RowTally.Reason.WIDTH, "unequalRows", width);
        requireMost(
                RowTally.Reason.UNKNOWN_PERIOD,
                "unknownPeriods",
                periods.map(ColumnMapping::header).orElse(""));
    }

    private void requireMost(RowTally.Reason reason, String refusal, Object argument) {
        int left = rows.leftOut(reason);
        if (left * 4 > rows.rows() && (reason == RowTally.Reason.WIDTH || left * 4 > rows.rows() * 3)) {
            throw RefusedException.of(refusal, file, Arguments.list(rows.examples(reason)), argument, left);
        }
    }

    private Optional<String> wholePeriod() {
        return Optional.of(mapping.period()).filter(period -> !period.isEmpty());
    }

    /// A row of words where the figures are is the header of another table, of which the rows would be misread.
    private void requireNoHeader(Row row) {
        List<String> filled = numbers.stream()
                .map(column -> row.cell(column.column()))
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean words = filled.stream()
                .allMatch(cell -> CellText.parse(cell, sign, false).isEmpty()
                        && PeriodCodes.parse(cell).isEmpty());
        if (words && (filled.size() > 1 || !filled.isEmpty() && regions.isHeaderWord(row))) {
            throw RefusedException.of("secondTable", file, row.number());
        }
    }

    /// Whether this is the first row of its region, period and groups. Refused when it is not, unless it says
    /// the same again of the country or its region was filled in.
    private boolean isNew(Row written, Row row, String region, String period) {
        var key = new StringBuilder(region).append('|').append(period);
        dimensions.forEach(one -> key.append('|').append(row.cell(one.column())));
        Integer before = seen.putIfAbsent(key.toString(), row.number());
        if (before == null) {
            return true;
        }
        if (region.equals(Series.NETHERLANDS) || !row.equals(written)) {
            rows.leaveOut(RowTally.Reason.REPEATED, Integer.toString(row.number()));
            return false;
        }
        throw RefusedException.of("duplicateRegion", file, region, before, row.number());
    }

    private void add(Row row, ColumnMapping column, String region, String period, PeriodStatus status) {
        String cell = row.cell(column.column());
        Statistic measure = measure(row, column);
        collector.measure(measure);
        Value value = value(cell, unit(column, measure.title()));
        collector.add(measure.code(), region, period, value, status);
    }

    private Value value(String cell, Units.Scale scale) {
        MissingReason meant = mapping.marks().get(cell);
        if (meant != null) {
            return new Value.Missing(meant, cell);
        }
        Optional<Value> value = CellText.parse(cell, sign, scale.unit().equals("%"));
        if (value.isEmpty()) {
            strange.add(cell);
            return new Value.Missing(MissingReason.OTHER, cell);
        }
        return scale.apply(value.get());
    }

    private Statistic measure(Row row, ColumnMapping column) {
        var details = new ArrayList<String>();
        var key = new StringBuilder(column.measure());
        String title = column.title();
        for (ColumnMapping dimension : dimensions) {
            String cell = CodeLists.tidy(row.cell(dimension.column()));
            if (dimension.role() == ColumnRole.MEASURE) {
                String unit = units.map(one -> row.cell(one.column())).orElse("");
                title = unit.isEmpty() ? cell : cell + " (" + unit + ")";
                key.setLength(0);
                key.append(title);
            } else {
                details.add(cell);
                key.append('|').append(dimension.header()).append('=').append(cell);
            }
        }
        String full = details.isEmpty() ? title : title + "; " + String.join(", ", details);
        return measures.computeIfAbsent(key.toString(), code -> info(code, full, column));
    }

    private Statistic info(String code, String title, ColumnMapping column) {
        Units.Scale scale = unit(column, title);
        int places = column.column() < decimals.length ? decimals[column.column()] : 0;
        return new Statistic(code, title, column.group(), scale.unit(), scale.decimals(places));
    }

    private static Units.Scale unit(ColumnMapping column, String title) {
        if (!column.unit().isEmpty()) {
            return Units.parse(column.unit());
        }
        int groups = title.indexOf("; ");
        return Units.ofHeader(groups < 0 ? title : title.substring(0, groups));
    }
}

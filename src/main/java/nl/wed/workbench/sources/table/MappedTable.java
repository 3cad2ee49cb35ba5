package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.ObservationCollector;
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
    private final Map<String, Statistic> measures = new HashMap<>();
    private final Set<String> strange = new LinkedHashSet<>();
    private final int[] decimals;
    private int headerWidth;
    private int formulas;

    MappedTable(String file, TableMapping mapping, int[] decimals, ImportRun run) {
        this.file = file;
        this.mapping = mapping;
        this.decimals = decimals;
        regions = new MappedRegions(file, mapping, run.regions());
        sign = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        collector = new ObservationCollector(run.limits().cells());
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
        regions.finish(collector, warnings);
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
        if (!workbook && headerWidth > 0 && row.cells().size() != headerWidth) {
            throw RefusedException.of(
                    "unequalRow", file, row.number(), row.cells().size(), headerWidth);
        }
        if (region.isEmpty()) {
            requireNoHeader(row);
            regions.skipped(row);
            numbers.forEach(_ -> collector.leaveOut());
            return;
        }
        formulas += row.formulas();
        String written = mapping.first(role -> role == ColumnRole.PERIOD)
                .map(column -> row.cell(column.column()))
                .orElse("");
        String period = written.isEmpty() ? mapping.period() : period(row, written);
        requireOnce(row, region.get(), period);
        for (ColumnMapping column : numbers) {
            boolean own = !column.period().isEmpty();
            PeriodStatus status = own ? PeriodCodes.starsIn(column.header()) : PeriodCodes.stars(written);
            add(row, column, region.get(), own ? column.period() : period, status);
        }
    }

    private String period(Row row, String written) {
        return PeriodCodes.parse(written)
                .orElseThrow(() -> RefusedException.of("unknownPeriod", file, row.number(), written));
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
        String cell = row.cell(column.column());
        Statistic measure = measure(row, column);
        collector.measure(measure);
        Value value = value(cell, Units.parse(column.unit()));
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
                title = cell;
                key.setLength(0);
                key.append(cell);
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
        return column.unit().isEmpty() ? Units.ofHeader(title) : Units.parse(column.unit());
    }
}

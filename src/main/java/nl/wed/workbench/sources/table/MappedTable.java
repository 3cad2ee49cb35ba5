package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.cells.CellRemarks;
import nl.wed.workbench.sources.cells.CellRemarks.Place;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.cells.ShareCells;
import nl.wed.workbench.sources.cells.UncalculatedCells;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.notation.CellReading;
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
import nl.wed.workbench.sources.sheet.Stored;

/// Reads a table as its mapping says: every row into cells, or left out with the reason. Refused is a table of
/// which nearly nothing is left, or in which rows contradict each other.
final class MappedTable {
    /// What stands above the units of a long table, which are not read themselves.
    private static final Set<String> UNITS = Set.of("eenheid", "meeteenheid", "unit", "units");

    private static final String PERCENT = "%";

    private final String file;
    private final TableMapping mapping;
    private final MappedRegions regions;
    private final HeldCells held;
    private final PartsOfRegions parts;
    private final DecimalSign sign;
    private final ObservationCollector collector;
    private final RowTally rows;
    private final List<ColumnMapping> numbers;
    private final List<ColumnMapping> dimensions;
    private final Set<Integer> barely;
    private final Optional<ColumnMapping> periods;
    private final Optional<ColumnMapping> units;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final CellRemarks remarks = new CellRemarks();
    private final UncalculatedCells uncalculated;
    private final ShareCells shares;
    private final ImportRun run;
    private final boolean asksShares;
    private final int[] decimals;
    private final int width;
    private int formulas;
    private int heldRows;
    private int previous;
    private boolean sharesAnswered;

    /// A measure with the scale of its numbers, and its title without the groups that it is about.
    private record Measure(Statistic statistic, Units.Scale scale, String title) {}

    /// `asksShares` says that the units of the table are as people write them, so that shares under a
    /// percent sign may be parts of one.
    MappedTable(TableScan scan, TableMapping mapping, int[] decimals, boolean asksShares, ImportRun run) {
        file = scan.file();
        this.mapping = mapping;
        this.decimals = decimals;
        this.asksShares = asksShares;
        this.run = run;
        width = scan.sheet().storesNumbers() ? 0 : scan.width();
        regions = new MappedRegions(file, mapping, run.regions());
        held = new HeldCells(mapping, scan);
        parts = new PartsOfRegions(file, mapping, run.regions());
        sign = mapping.decimalComma() ? DecimalSign.COMMA : DecimalSign.POINT;
        collector = new ObservationCollector(run.limits().cells());
        rows = collector.rows();
        uncalculated = new UncalculatedCells(file);
        shares = new ShareCells(collector);
        numbers = mapping.all(ColumnRole::isNumber);
        barely = numbers.stream()
                .map(ColumnMapping::column)
                .filter(column -> !scan.facts(column).allNameUnits())
                .collect(Collectors.toUnmodifiableSet());
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
                previous = row.number();
            }
            return true;
        });
        uncalculated.requireFew();
        requireRows();
        regions.name(collector);
        sharesAnswered = shares.finish(file, run.options().answers().shares());
        if (heldRows > 0) {
            warnings.add(Warning.of("heldRows", heldRows));
        }
        warnings.addAll(shares.warnings());
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

    /// A line of words below the table, or a region without anything beside it; counted as that.
    private boolean isNote(Row row) {
        boolean alone = row.filled() == 1
                && numbers.stream().allMatch(column -> row.cell(column.column()).isEmpty());
        if (alone && regions.isRegion(row)) {
            rows.leaveOut(RowTally.Reason.NO_FIGURES, regions.words(row));
        } else if (alone) {
            rows.note(String.join("", row.cells()).strip());
        }
        return alone;
    }

    /// The header repeated, as at the top of each page of a report; counted as that.
    private boolean isHeaderAgain(Row row) {
        boolean again = mapping.columns().stream()
                .allMatch(column ->
                        row.cell(column.column()).equals(column.header().strip()));
        if (again) {
            rows.leaveOut(RowTally.Reason.HEADER_AGAIN, Integer.toString(row.number()));
        }
        return again;
    }

    /// A header of another width begins another table.
    private void requireOneTable(Row row) {
        if (SecondTable.isHeader(row, run.regions())) {
            throw SecondTable.refusal(file, mapping.headerRow(), previous, row);
        }
    }

    private void row(Row written) {
        if (width > 0 && isOtherWidth(written)) {
            requireOneTable(written);
            rows.leaveOut(RowTally.Reason.WIDTH, Integer.toString(written.number()));
            return;
        }
        if (isUncalculated(written)) {
            rows.leaveOut(RowTally.Reason.UNCALCULATED, Integer.toString(written.number()));
            return;
        }
        Row row = held.fill(written);
        Optional<String> region = regions.code(row, rows);
        if (region.isEmpty()) {
            requireNoHeader(row);
            parts.requireNone(row);
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

    /// Whether it cannot be known what the row is about, as its formulas were never calculated.
    private boolean isUncalculated(Row row) {
        List<ColumnMapping> keys = mapping.all(role -> role.isRegion() || role == ColumnRole.PERIOD);
        keys.forEach(column -> count(row, column));
        return keys.stream().anyMatch(column -> row.stored(column.column()) == Stored.UNCALCULATED);
    }

    private void count(Row row, ColumnMapping column) {
        boolean lost = row.stored(column.column()) == Stored.UNCALCULATED;
        if (lost || !row.cell(column.column()).isEmpty()) {
            uncalculated.count(column.header(), row.number(), !lost);
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
            throw SecondTable.refusal(file, mapping.headerRow(), previous, row);
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
        Measure read = measure(row, column);
        Statistic measure = read.statistic();
        collector.measure(measure);
        count(row, column);
        String cell = row.cell(column.column());
        var place = new Place(row.number(), CodeLists.tidy(column.header()));
        Optional<CellReading> reading = reading(row, column, read.scale());
        Value value =
                lost(row, column, place).or(() -> marked(cell)).orElseGet(() -> remarks.value(cell, reading, place));
        boolean share = asksShares && measure.unit().equals(PERCENT) && reading.isPresent();
        if (share && !(value instanceof Value.Missing)) {
            boolean signed = reading.get().percent();
            shares.add(
                    column.column() + "|" + read.title(),
                    new ShareCells.Share(measure.code(), region, period, value, status, cell, place, signed));
        } else {
            collector.add(measure.code(), region, period, value, status);
        }
    }

    /// What a cell says; a percentage among numbers that are none is not one of them.
    private Optional<CellReading> reading(Row row, ColumnMapping column, Units.Scale scale) {
        return written(row, column, scale)
                .filter(one -> !one.percent() || scale.unit().equals(PERCENT) || !barely.contains(column.column()));
    }

    /// A number that is stored as one is written with a point, whatever the notation of the texts.
    private Optional<CellReading> written(Row row, ColumnMapping column, Units.Scale scale) {
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
                String unit = units.map(one -> row.cell(one.column())).orElse("");
                title = unit.isEmpty() ? cell : cell + " (" + unit + ")";
                key.setLength(0);
                key.append(title);
            } else {
                details.add(cell);
                key.append('|').append(dimension.header()).append('=').append(cell);
            }
        }
        String name = title;
        String full = details.isEmpty() ? name : name + "; " + String.join(", ", details);
        return measures.computeIfAbsent(
                key.toString(), code -> measure(code, name, full, column.withUnit(unit(row, column, name))));
    }

    /// The unit of a column; of one with several measures the unit that the title names, else the first cell.
    private String unit(Row row, ColumnMapping column, String title) {
        boolean own = column.role() == ColumnRole.VALUE && column.unit().isEmpty();
        return own && Units.inHeader(title).isEmpty()
                ? written(row, column, Units.Scale.NONE).map(CellReading::unit).orElse("")
                : column.unit();
    }

    private Measure measure(String code, String title, String full, ColumnMapping column) {
        Units.Scale scale = column.unit().isEmpty() ? Units.ofHeader(title) : Units.parse(column.unit());
        int places = column.column() < decimals.length ? decimals[column.column()] : 0;
        return new Measure(
                new Statistic(code, full, column.group(), scale.unit(), scale.decimals(places)), scale, title);
    }
}

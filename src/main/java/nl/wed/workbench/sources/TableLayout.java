package nl.wed.workbench.sources;

import nl.wed.workbench.domain.figures.MeasureInfo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which columns of a table are figures, and where names and periods are.
record TableLayout(
        List<TableColumn> columns,
        List<MeasureInfo> measures,
        int nameColumn,
        int periodColumn,
        List<Warning> warnings) {
    private static final Set<String> PERIOD_HEADERS =
            Set.of("jaar", "periode", "perioden", "peiljaar", "schooljaar", "year", "period");

    static TableLayout of(
            PlainTable table, RegionColumn region, DecimalSign decimal, String tableName) {
        var columns = new ArrayList<TableColumn>();
        var measures = new LinkedHashMap<String, MeasureInfo>();
        var texts = new ArrayList<String>();
        int nameColumn = -1;
        int periodColumn = -1;
        for (int i = 0; i < table.header().size(); i++) {
            String header = table.header().get(i).strip();
            if (i == region.index() || isEmpty(table, i)) {
                continue;
            }
            var facts = ColumnFacts.of(table, i, decimal);
            if (periodColumn < 0 && isPeriod(header, table, i)) {
                periodColumn = i;
            } else if (facts.isText()) {
                nameColumn = nameColumn < 0 && facts.mayBeName(header) ? i : nameColumn;
                if (facts.numbers() > 0) {
                    texts.add(header);
                }
            } else if (!facts.isLabel(header)) {
                var column = TableColumn.of(i, header, tableName);
                columns.add(column);
                measures.merge(column.measure(), column.info(facts.decimals()), TableLayout::finer);
            }
        }
        requireMeasures(table, columns);
        var warnings = new ArrayList<Warning>();
        if (!texts.isEmpty()) {
            warnings.add(Warning.of("textColumns", Arguments.list(texts)));
        }
        return new TableLayout(
                columns, List.copyOf(measures.values()), nameColumn, periodColumn, warnings);
    }

    /// Whether a period from outside the cells is needed.
    boolean needsPeriod() {
        return periodColumn < 0 && columns.stream().anyMatch(column -> column.period().isEmpty());
    }

    /// The year when the headers of some columns name exactly one and the others none.
    OptionalInt yearOfHeaders() {
        var years = new HashSet<String>();
        columns.forEach(column -> column.period().ifPresent(years::add));
        return years.size() == 1
                ? PeriodCodes.onlyYear(years.iterator().next().substring(0, 4))
                : OptionalInt.empty();
    }

    /// The period that a row names.
    Optional<String> period(List<String> row) {
        return periodColumn < 0 ? Optional.empty() : PeriodCodes.parse(row.get(periodColumn));
    }

    /// The name of the region of a row.
    Optional<String> name(List<String> row) {
        return nameColumn < 0 || row.get(nameColumn).isBlank()
                ? Optional.empty()
                : Optional.of(CodeLists.tidy(row.get(nameColumn)));
    }

    private static void requireMeasures(PlainTable table, List<TableColumn> columns) {
        if (columns.isEmpty()) {
            throw RefusedException.of("noNumbers", table.file());
        }
        Map<String, TableColumn> seen = new LinkedHashMap<>();
        for (TableColumn column : columns) {
            String key = column.measure() + "|" + column.period().orElse("");
            if (seen.putIfAbsent(key, column) != null) {
                throw RefusedException.of("duplicateColumn", table.file(), column.measure());
            }
        }
    }

    private static boolean isEmpty(PlainTable table, int column) {
        return table.header().get(column).isBlank()
                && table.rows().stream().allMatch(row -> row.get(column).isBlank());
    }

    private static boolean isPeriod(String header, PlainTable table, int column) {
        return PERIOD_HEADERS.contains(header.toLowerCase(Locale.ROOT))
                && table.rows().stream()
                        .allMatch(row -> PeriodCodes.parse(row.get(column)).isPresent());
    }

    private static MeasureInfo finer(MeasureInfo one, MeasureInfo other) {
        return one.decimals() >= other.decimals() ? one : other;
    }
}

package nl.wed.workbench.sources.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;

/// Proposes how to read a table, from its headers and what is in its columns.
final class TableProposal {
    private static final Set<String> MEASURE_HEADERS =
            Set.of("onderwerp", "indicator", "variabele", "measure", "maat", "meting");
    private static final Set<String> VALUE_HEADERS =
            Set.of("waarde", "value", "cijfer", "aantal", "percentage", "score");

    private static final Pattern COUNTRY = Pattern.compile(".*\\b(nederlands?e?|landelijke?|nl)\\b.*");

    private static final Pattern SHARE = Pattern.compile(".*(aandeel|aandelen|percentage|procent).*");
    private static final String PERCENT = "%";

    private final TableScan scan;
    private final String tableName;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final List<String> textColumns = new ArrayList<>();
    private final List<String> keyColumns = new ArrayList<>();
    private final List<String> countryColumns = new ArrayList<>();

    private TableProposal(TableScan scan, String tableName) {
        this.scan = scan;
        this.tableName = tableName;
    }

    /// A mapping for the table. It may lack a region, figures or a period; then it is for the user
    /// to say.
    static TableProposal of(TableScan scan, String tableName) {
        var proposal = new TableProposal(scan, tableName);
        proposal.fill();
        return proposal;
    }

    TableMapping mapping(boolean decimalComma) {
        return new TableMapping(
                TableMapping.signature(scan.header()),
                scan.sheet().name(),
                scan.headerNumber(),
                columns,
                "",
                decimalComma,
                Map.of());
    }

    /// The columns with words that are not read.
    List<String> textColumns() {
        return textColumns;
    }

    /// The columns with numbers that are not read, as they are codes, numbers of rows or periods.
    List<String> keyColumns() {
        return keyColumns;
    }

    /// The columns with one value for the whole country, which is of none of the regions.
    List<String> countryColumns() {
        return countryColumns;
    }

    private void fill() {
        Optional<ColumnMapping> region = RegionColumns.find(scan);
        int at = region.map(ColumnMapping::column).orElse(-1);
        int period = KeyColumns.period(scan, at).orElse(-1);
        var taken = new HashSet<ColumnRole>();
        for (int i = 0; i < scan.header().size(); i++) {
            ColumnMapping column = i == at ? region.orElseThrow() : column(i, period, taken);
            taken.add(column.role());
            columns.add(column);
        }
        List<ColumnMapping> dated = SchoolYearHeaders.in(columns, tableName);
        columns.clear();
        columns.addAll(dated);
        makeLong();
        shareUnits();
        tellUnitsApart();
    }

    private ColumnMapping column(int index, int period, Set<ColumnRole> taken) {
        ColumnFacts facts = scan.facts(index);
        String header = scan.header(index);
        if (facts.isEmpty() && header.isBlank()) {
            return ColumnMapping.of(index, header, ColumnRole.IGNORED);
        }
        if (index == period) {
            return ColumnMapping.of(index, header, ColumnRole.PERIOD);
        }
        var said = FigureHeader.of(scan.headerCell(index), tableName);
        boolean words = facts.isText() && (said.unit().isEmpty() || !facts.mayBeFigures());
        if (words && !KeyColumns.isPeriod(scan, index)) {
            return ColumnMapping.of(index, header, words(index, header.toLowerCase(Locale.ROOT), taken));
        }
        if (KeyColumns.isPeriod(scan, index) || KeyColumns.isKey(scan, index)) {
            keyColumns.add(calledBy(index, header));
            return ColumnMapping.of(index, header, ColumnRole.IGNORED);
        }
        if (COUNTRY.matcher(header.toLowerCase(Locale.ROOT)).matches() && facts.isConstant()) {
            countryColumns.add(header);
            return ColumnMapping.of(index, header, ColumnRole.IGNORED);
        }
        String unit = said.unit().isEmpty() ? unit(facts, header) : said.unit();
        return ColumnMapping.figure(index, header, said.measure(), said.period(), unit);
    }

    /// The unit that most numbers name; of shares a percent sign that only some have holds for all.
    private static String unit(ColumnFacts facts, String header) {
        boolean share = SHARE.matcher(header.toLowerCase(Locale.ROOT)).matches();
        return share && facts.names(PERCENT) ? PERCENT : facts.unit();
    }

    /// The header of a column; its place where it has none.
    static String calledBy(int index, String header) {
        return header.isBlank() ? "(" + (index + 1) + ")" : header;
    }

    private ColumnRole words(int index, String plain, Set<ColumnRole> taken) {
        if (MEASURE_HEADERS.contains(plain) && !taken.contains(ColumnRole.MEASURE)) {
            return ColumnRole.MEASURE;
        }
        ColumnFacts facts = scan.facts(index);
        if (!taken.contains(ColumnRole.REGION_LABEL) && facts.mayBeName(scan.header(index)) && !isFigure(index)) {
            return ColumnRole.REGION_LABEL;
        }
        if (facts.hasNumbers()) {
            textColumns.add(scan.header(index));
        }
        return ColumnRole.IGNORED;
    }

    /// Numbers among words, or a unit in the header, are no names of regions.
    private boolean isFigure(int index) {
        boolean unit =
                !FigureHeader.of(scan.headerCell(index), tableName).unit().isEmpty();
        return !RegionColumns.isName(scan.header(index))
                && (unit || scan.facts(index).hasNumbers());
    }

    /// A column that names measures and one column of values make a long table.
    private void makeLong() {
        boolean named = columns.stream().anyMatch(one -> one.role() == ColumnRole.MEASURE);
        List<ColumnMapping> figures =
                columns.stream().filter(one -> one.role() == ColumnRole.FIGURE).toList();
        List<ColumnMapping> values = figures.stream()
                .filter(one -> VALUE_HEADERS.contains(one.header().toLowerCase(Locale.ROOT)))
                .toList();
        List<ColumnMapping> chosen = figures.size() == 1 ? figures : values;
        if (named && chosen.size() == 1) {
            for (ColumnMapping figure : figures) {
                boolean value = figure.equals(chosen.getFirst());
                columns.set(columns.indexOf(figure), value ? ofSeveral(figure) : figure.withRole(ColumnRole.IGNORED));
            }
        } else if (named) {
            columns.replaceAll(one -> one.role() == ColumnRole.MEASURE ? one.withRole(ColumnRole.IGNORED) : one);
        }
    }

    /// The values of several measures: a unit that only some of them name is not that of the others.
    private ColumnMapping ofSeveral(ColumnMapping figure) {
        boolean all = scan.facts(figure.column()).allNameUnits();
        boolean said = !FigureHeader.of(scan.headerCell(figure.column()), tableName)
                .unit()
                .isEmpty();
        return figure.withRole(ColumnRole.VALUE).withUnit(all || said ? figure.unit() : "");
    }

    /// Of the columns that are periods of one measure those without a unit have the unit of the others, if that is one.
    private void shareUnits() {
        Map<String, Set<String>> units = columns.stream()
                .filter(one -> one.role() == ColumnRole.FIGURE && !one.unit().isEmpty())
                .collect(Collectors.groupingBy(
                        ColumnMapping::measure, Collectors.mapping(ColumnMapping::unit, Collectors.toSet())));
        columns.replaceAll(one -> {
            Set<String> others = units.getOrDefault(one.measure(), Set.of());
            boolean bare = one.role() == ColumnRole.FIGURE
                    && one.unit().isEmpty()
                    && !one.period().isEmpty();
            return bare && others.size() == 1 ? one.withUnit(others.iterator().next()) : one;
        });
    }

    /// Columns that only their units tell apart, such as a count and a percentage below one heading, are
    /// different measures.
    private void tellUnitsApart() {
        Map<String, Long> same = columns.stream()
                .filter(one -> one.role().isNumber())
                .collect(Collectors.groupingBy(one -> one.measure() + "|" + one.period(), Collectors.counting()));
        columns.replaceAll(one -> {
            boolean alone = !one.role().isNumber() || same.getOrDefault(one.measure() + "|" + one.period(), 0L) < 2;
            String name = one.measure() + " (" + one.unit() + ")";
            return alone || one.unit().isEmpty() ? one : one.named(name, name, one.group());
        });
    }
}

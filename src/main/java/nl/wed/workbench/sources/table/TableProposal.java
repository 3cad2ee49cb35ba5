package nl.wed.workbench.sources.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;

/// Proposes how to read a table, from its headers and what is in its columns.
final class TableProposal {
    private static final Set<String> PERIOD_HEADERS =
            Set.of("jaar", "periode", "perioden", "peiljaar", "peildatum", "schooljaar", "year", "period", "datum");
    private static final Set<String> MEASURE_HEADERS =
            Set.of("onderwerp", "indicator", "variabele", "measure", "maat", "meting");
    private static final Set<String> VALUE_HEADERS =
            Set.of("waarde", "value", "cijfer", "aantal", "percentage", "score");
    private static final Pattern SERIAL = Pattern.compile("(id|nr|nummer|volgnummer|rij|index)");

    private final TableScan scan;
    private final String tableName;
    private final List<ColumnMapping> columns = new ArrayList<>();
    private final List<String> textColumns = new ArrayList<>();

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

    private void fill() {
        int region = RegionColumns.find(scan).map(ColumnMapping::column).orElse(-1);
        var taken = new HashSet<ColumnRole>();
        for (int i = 0; i < scan.header().size(); i++) {
            if (i == region) {
                columns.add(RegionColumns.find(scan).orElseThrow());
            } else {
                ColumnMapping column = column(i, taken);
                taken.add(column.role());
                columns.add(column);
            }
        }
        makeLong();
    }

    private ColumnMapping column(int index, Set<ColumnRole> taken) {
        ColumnFacts facts = scan.facts(index);
        String header = scan.header(index);
        String plain = header.toLowerCase(Locale.ROOT);
        if (facts.isEmpty() && header.isBlank()) {
            return ColumnMapping.of(index, header, ColumnRole.IGNORED);
        }
        if (!taken.contains(ColumnRole.PERIOD) && facts.isPeriods() && PERIOD_HEADERS.contains(plain)) {
            return ColumnMapping.of(index, header, ColumnRole.PERIOD);
        }
        var said = FigureHeader.of(header, tableName);
        if (facts.isText() && (said.unit().isEmpty() || !facts.mayBeFigures())) {
            return ColumnMapping.of(index, header, words(index, plain, taken));
        }
        if (ColumnFacts.isLabel(header) || SERIAL.matcher(plain).matches()) {
            return ColumnMapping.of(index, header, ColumnRole.IGNORED);
        }
        String unit = said.unit().isEmpty() ? facts.unit() : said.unit();
        return ColumnMapping.figure(index, header, said.measure(), said.period(), unit);
    }

    private ColumnRole words(int index, String plain, Set<ColumnRole> taken) {
        if (MEASURE_HEADERS.contains(plain) && !taken.contains(ColumnRole.MEASURE)) {
            return ColumnRole.MEASURE;
        }
        ColumnFacts facts = scan.facts(index);
        if (!taken.contains(ColumnRole.REGION_LABEL) && facts.mayBeName(scan.header(index))) {
            return ColumnRole.REGION_LABEL;
        }
        if (facts.hasNumbers()) {
            textColumns.add(scan.header(index));
        }
        return ColumnRole.IGNORED;
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
                columns.set(columns.indexOf(figure), figure.withRole(value ? ColumnRole.VALUE : ColumnRole.IGNORED));
            }
        } else if (named) {
            columns.replaceAll(one -> one.role() == ColumnRole.MEASURE ? one.withRole(ColumnRole.IGNORED) : one);
        }
    }
}

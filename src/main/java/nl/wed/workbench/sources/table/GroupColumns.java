package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.sheet.Row;

/// Finds the columns with groups, such as a sex or an age, that tell apart rows about the same region and period.
final class GroupColumns {
    private static final Pattern GROUP = Pattern.compile(
            "(geslacht|sekse|sex|gender|leeftijd|age|herkomst|migratieachtergrond|achtergrond|nationaliteit"
                    + "|opleidingsniveau|opleiding|onderwijssoort|onderwijstype|schoolsoort|schooltype|niveau|leerjaar"
                    + "|huishoud|inkomens|categorie|doelgroep|groep|klasse|kenmerk|bevolkingsgroep|burgerlijke).*");
    private static final Pattern NO_GROUP = Pattern.compile(
            ".*(school|instelling|vestiging|brin|locatie|naam|adres|straat|postcode|plaats|opmerking|toelichting|bron|eenheid|unit).*");
    private static final int MOST = 60;

    private final TableScan scan;
    private final TableMapping mapping;
    private final List<Integer> keys = new ArrayList<>();
    private final Map<Integer, Set<List<String>>> cells = new LinkedHashMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private boolean twice;

    private GroupColumns(TableScan scan, TableMapping mapping) {
        this.scan = scan;
        this.mapping = mapping;
        mapping.columns().stream()
                .filter(one ->
                        one.role().isRegion() || one.role() == ColumnRole.PERIOD || one.role() == ColumnRole.MEASURE)
                .forEach(one -> keys.add(one.column()));
        mapping.columns().stream().filter(this::mayBeGroup).forEach(one -> cells.put(one.column(), new HashSet<>()));
    }

    /// The mapping with the columns as groups that are needed to tell the rows apart, and those whose header says
    /// that the figures are about a group.
    static TableMapping in(TableScan scan, TableMapping mapping) throws IOException {
        var groups = new GroupColumns(scan, mapping);
        if (groups.cells.isEmpty() || mapping.first(ColumnRole::isRegion).isEmpty()) {
            return mapping;
        }
        groups.look();
        return mapping.withColumns(mapping.columns().stream()
                .map(one ->
                        groups.isGroup(one) ? ColumnMapping.of(one.column(), one.header(), ColumnRole.DIMENSION) : one)
                .toList());
    }

    private boolean mayBeGroup(ColumnMapping one) {
        ColumnFacts facts = scan.facts(one.column());
        boolean words = (one.role() == ColumnRole.IGNORED || one.role() == ColumnRole.REGION_LABEL)
                && facts.isText()
                && !RegionColumns.isHeaderWord(one.header())
                && !RegionColumns.isOfProvinces(one.header());
        boolean other = NO_GROUP.matcher(one.header().toLowerCase(Locale.ROOT)).matches() && !isNamed(one);
        boolean ages = one.role() == ColumnRole.FIGURE && facts.isWhole() && isNamed(one);
        return (words && !other || ages) && facts.different() <= MOST;
    }

    private static boolean isNamed(ColumnMapping one) {
        return GROUP.matcher(one.header().strip().toLowerCase(Locale.ROOT)).matches();
    }

    private void look() throws IOException {
        var held = new HeldCells(mapping, scan);
        int region = mapping.first(ColumnRole::isRegion).orElseThrow().column();
        scan.sheet().read(row -> {
            if (row.number() > mapping.headerRow() && !scan.isFooter(row)) {
                look(held.fill(row), region);
            }
            return true;
        });
    }

    private void look(Row row, int region) {
        var key = new StringBuilder();
        keys.forEach(column -> key.append(row.cell(column)).append('|'));
        twice |= !row.cell(region).isEmpty() && !seen.add(key.toString());
        regions.add(row.cell(region));
        cells.forEach((column, pairs) -> pairs.add(List.of(row.cell(region), row.cell(column))));
    }

    private boolean isGroup(ColumnMapping one) {
        Set<List<String>> pairs = cells.get(one.column());
        if (pairs == null) {
            return false;
        }
        int different = scan.facts(one.column()).different();
        boolean constant = scan.facts(one.column()).only().isPresent();
        // A group is one of nearly every region; a school is one of a single region.
        boolean everywhere = pairs.size() * 2 >= different * regions.size();
        boolean varying = pairs.size() > regions.size();
        return varying ? everywhere && (twice || isNamed(one)) : constant && isNamed(one) && isWords(one);
    }

    private static boolean isWords(ColumnMapping one) {
        return one.role() != ColumnRole.FIGURE;
    }
}

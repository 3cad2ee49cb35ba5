package nl.wed.workbench.sources.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;

/// Finds the column that says which region a row is about, under whatever header: by codes, else by the numbers
/// of municipalities, else by names.
public final class RegionColumns {
    private static final Pattern NUMBER_HEADER =
            Pattern.compile("gm|code|cbs|statcode|gwb.*|(gemeente|gem|gm|regio|region|gebieds?|cbs|wijk|wk|buurt|bu)"
                    + "[\\s._-]*(code|nummer|nr\\.?|num|no|id|cd)(\\b.*|_.*)?");
    private static final Set<String> NAME_HEADERS =
            Set.of("naam", "wijk", "buurt", "plaats", "plaatsnaam", "woonplaats", "kern");
    private static final Pattern NAME_HEADER =
            Pattern.compile("(.*\\b|.*_)?(gemeenten?|regio'?s?|gebied(en)?|gemeentenaam|regionaam|gebiedsnaam|wijken en"
                    + " buurten|gm_naam)(\\b.*|_.*)?");
    private static final int MUNICIPAL = 25;
    private static final int NEUTRAL = 60;
    private static final int PLACES = 95;

    private RegionColumns() {}

    /// The column that is filled in nearly every row; else one that is given once for several rows.
    static Optional<ColumnMapping> find(TableScan scan) {
        return find(scan, ColumnFacts::isUsuallyFilled).or(() -> find(scan, ColumnFacts::isGivenOnce));
    }

    private static Optional<ColumnMapping> find(TableScan scan, Predicate<ColumnFacts> filled) {
        return Stream.of(ColumnRole.REGION_CODE, ColumnRole.REGION_NUMBER, ColumnRole.REGION_NAME)
                .flatMap(role -> best(scan, role, false, filled).stream())
                .findFirst()
                .or(() -> best(scan, ColumnRole.REGION_NAME, true, filled));
    }

    /// The header of a column with names of regions, for a table of which these are not known.
    public static Optional<String> nameHeader(List<String> header) {
        return header.stream().filter(RegionColumns::isName).findFirst();
    }

    static boolean isName(String header) {
        return NAME_HEADERS.contains(plain(header))
                || NAME_HEADER.matcher(plain(header)).matches() && !isNumber(header);
    }

    /// Whether a header says that its column holds codes or numbers of regions.
    static boolean isNumber(String header) {
        return NUMBER_HEADER.matcher(plain(header)).matches();
    }

    /// Whether a cell is a header of regions, by code or by name.
    static boolean isHeaderWord(String cell) {
        return isName(cell) || isNumber(cell);
    }

    /// Whether a header says that all its regions are municipalities.
    static boolean isOfMunicipalities(String header) {
        return plain(header).contains("gemeente") || plain(header).equals("gm_naam");
    }

    /// Whether a header says that its regions are provinces.
    static boolean isOfProvinces(String header) {
        return plain(header).startsWith("prov");
    }

    private static Optional<ColumnMapping> best(
            TableScan scan, ColumnRole role, boolean provinces, Predicate<ColumnFacts> filled) {
        return IntStream.range(0, scan.header().size())
                .filter(column -> filled.test(scan.facts(column)))
                .filter(column -> fits(scan, column, role, provinces))
                .boxed()
                .max(Comparator.comparingInt(
                                (Integer column) -> scan.facts(column).different())
                        .thenComparing(Comparator.reverseOrder()))
                .map(column -> ColumnMapping.of(column, scan.header(column), role));
    }

    private static boolean fits(TableScan scan, int column, ColumnRole role, boolean provinces) {
        ColumnFacts facts = scan.facts(column);
        String header = plain(scan.header(column));
        return switch (role) {
            case REGION_CODE -> facts.isCodes();
            case REGION_NUMBER -> facts.isRegionNumbers(isNumber(header));
            default -> facts.namesInHundred() >= needed(header) && isOfProvinces(header) == provinces;
        };
    }

    /// How many in a hundred words must be names of regions. Most places have another name than their
    /// municipality, so a column of places is one of municipalities only when all of them are.
    private static int needed(String header) {
        if (header.contains("plaats") || header.equals("kern")) {
            return PLACES;
        }
        return isOfMunicipalities(header) ? MUNICIPAL : NEUTRAL;
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
    }
}

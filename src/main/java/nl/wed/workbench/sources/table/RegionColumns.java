package nl.wed.workbench.sources.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;

/// Finds the column that says which region a row is about: by codes, else by the numbers of
/// municipalities, else by names.
public final class RegionColumns {
    private static final Set<String> NUMBER_HEADERS = Set.of(
            "gemeentenummer",
            "gemeentecode",
            "gemeente_nummer",
            "gemeente_code",
            "gemeente nummer",
            "gemeente code",
            "gm_code",
            "cbs_code",
            "cbs-code");
    private static final Set<String> NAME_HEADERS = Set.of(
            "naam",
            "regio",
            "regio's",
            "regio’s",
            "regionaam",
            "gebied",
            "gebieden",
            "gemeente",
            "gemeenten",
            "gemeentenaam",
            "naam gemeente",
            "wijken en buurten",
            "wijk",
            "buurt",
            "gm_naam",
            "plaatsnaam");

    private RegionColumns() {}

    static Optional<ColumnMapping> find(TableScan scan) {
        return best(scan, ColumnRole.REGION_CODE)
                .or(() -> best(scan, ColumnRole.REGION_NUMBER))
                .or(() -> best(scan, ColumnRole.REGION_NAME));
    }

    /// The header of a column with names of regions, for a table of which these are not known.
    public static Optional<String> nameHeader(List<String> header) {
        return header.stream().filter(RegionColumns::isName).findFirst();
    }

    static boolean isName(String header) {
        return NAME_HEADERS.contains(plain(header));
    }

    /// Whether a header says that all its regions are municipalities.
    static boolean isOfMunicipalities(String header) {
        return plain(header).contains("gemeente") || plain(header).equals("gm_naam");
    }

    private static Optional<ColumnMapping> best(TableScan scan, ColumnRole role) {
        return IntStream.range(0, scan.header().size())
                .filter(column -> fits(scan, column, role))
                .boxed()
                .max(Comparator.comparing((Integer column) -> scan.facts(column).different())
                        .thenComparing(Comparator.reverseOrder()))
                .map(column -> ColumnMapping.of(column, scan.header(column), role));
    }

    private static boolean fits(TableScan scan, int column, ColumnRole role) {
        ColumnFacts facts = scan.facts(column);
        String header = plain(scan.header(column));
        return switch (role) {
            case REGION_CODE -> facts.isCodes();
            case REGION_NUMBER -> NUMBER_HEADERS.contains(header) && facts.isMunicipalityNumbers();
            default -> facts.isNames() && !header.startsWith("provincie");
        };
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}

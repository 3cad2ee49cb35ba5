package nl.wed.workbench.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the column with region codes in a table, and reads it.
record RegionColumn(int index, boolean bareNumbers) {
    private static final Set<String> NUMBER_HEADERS =
            Set.of("gemeentenummer", "gemeentecode", "gemeente_nummer", "gemeente_code", "gm_code");
    private static final Set<String> NAME_HEADERS =
            Set.of(
                    "naam",
                    "regio",
                    "regio's",
                    "regionaam",
                    "gemeente",
                    "gemeenten",
                    "gemeentenaam",
                    "wijken en buurten",
                    "wijk",
                    "buurt",
                    "gm_naam",
                    "plaatsnaam");

    /// The column in which nearly every cell is a code, with the most different ones.
    static Optional<RegionColumn> find(List<String> header, List<List<String>> rows) {
        Optional<RegionColumn> best = Optional.empty();
        int most = 0;
        for (int column = 0; column < header.size(); column++) {
            boolean bare = NUMBER_HEADERS.contains(plain(header.get(column)));
            var candidate = new RegionColumn(column, bare);
            int different = candidate.different(rows);
            if (different > most) {
                most = different;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    /// The header of a column with names of regions, for a table that has no codes.
    static Optional<String> nameHeader(List<String> header) {
        return header.stream().filter(RegionColumn::isName).findFirst();
    }

    static boolean isName(String header) {
        return NAME_HEADERS.contains(plain(header));
    }

    /// The code in a row, or nothing when the cell holds none.
    String code(List<String> row) {
        String cell = index < row.size() ? row.get(index).strip() : "";
        if (bareNumbers && cell.matches("\\d{1,4}")) {
            return "GM" + "0".repeat(4 - cell.length()) + cell;
        }
        return RegionCodes.isCode(cell) ? RegionCodes.normalise(cell) : "";
    }

    private int different(List<List<String>> rows) {
        var codes = new HashSet<String>();
        int matching = 0;
        for (List<String> row : rows) {
            String code = code(row);
            if (!code.isEmpty()) {
                matching++;
                codes.add(code);
            }
        }
        return matching * 10 >= rows.size() * 9 ? codes.size() : 0;
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}

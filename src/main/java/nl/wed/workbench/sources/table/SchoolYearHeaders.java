package nl.wed.workbench.sources.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.notation.PeriodCodes;

/// School years in two digits at the end of headers: `Vsv 20/21` and `Vsv 21/22`. One alone can be an age, so there
/// must be several under one name of which each begins where the one before ends; ages do not overlap.
final class SchoolYearHeaders {
    private static final Pattern SHORT = Pattern.compile(
            "(?<name>.*?)[\\s_(]*\\b(?<years>'?\\d\\d\\s*[/-]\\s*'?\\d\\d)\\)?(?<unit>\\s*\\([^()]*\\))?");

    private SchoolYearHeaders() {}

    private record Found(ColumnMapping column, String period) {}

    /// The columns of figures, those with such headers under their name and period.
    static List<ColumnMapping> in(List<ColumnMapping> columns, String tableName) {
        Map<String, List<Found>> named = new HashMap<>();
        for (ColumnMapping column : columns) {
            Matcher matcher = SHORT.matcher(column.header().strip());
            if (column.role() == ColumnRole.FIGURE && column.period().isEmpty() && matcher.matches()) {
                Optional<String> period = PeriodCodes.ofCell(matcher.group("years"));
                String unit = matcher.group("unit");
                String name = matcher.group("name").strip();
                String full = (name.isEmpty() ? tableName : name) + (unit == null ? "" : " " + unit.strip());
                period.ifPresent(code ->
                        named.computeIfAbsent(full, _ -> new ArrayList<>()).add(new Found(column, code)));
            }
        }
        List<ColumnMapping> all = new ArrayList<>(columns);
        named.forEach((name, found) -> {
            if (isChain(found)) {
                found.forEach(one -> all.set(
                        all.indexOf(one.column()),
                        one.column().named(name, name, one.column().group()).withPeriod(one.period())));
            }
        });
        return all;
    }

    private static boolean isChain(List<Found> found) {
        for (int i = 1; i < found.size(); i++) {
            int before = Integer.parseInt(found.get(i - 1).period().substring(0, 4));
            if (Math.abs(Integer.parseInt(found.get(i).period().substring(0, 4)) - before) != 1) {
                return false;
            }
        }
        return found.size() > 1;
    }
}

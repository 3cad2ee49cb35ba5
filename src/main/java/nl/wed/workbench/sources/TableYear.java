package nl.wed.workbench.sources;

import java.util.List;
import java.util.OptionalInt;
import nl.wed.workbench.domain.figures.Periods;

/// The period of a table of CBS without a period column: its known edition, else the only year that
/// its description names, else what the user answered; otherwise the user is asked.
final class TableYear {
    private TableYear() {}

    static String period(
            KnownTables known, String table, List<String> descriptions, ImportOptions options, String label) {
        OptionalInt year = known.year(table);
        for (String description : descriptions) {
            year = year.isPresent() ? year : PeriodCodes.onlyYear(description);
        }
        year = year.isPresent() ? year : options.year();
        if (year.isEmpty()) {
            throw RefusedException.of("needsYear", label);
        }
        return Periods.year(year.getAsInt());
    }
}

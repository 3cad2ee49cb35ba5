package nl.wed.workbench.sources.cbs;

import java.util.List;
import java.util.OptionalInt;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.RefusedException;

/// The period of a table of CBS without a period column: its known edition, else the only year that
/// its description names, else what the user answered; otherwise the user is asked.
public final class TableYear {
    private TableYear() {}

    public static String period(
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

package nl.wed.workbench.sources.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.notation.PeriodCodes;

/// What the name of a file says about the table in it: never its kind, only its title, the id of
/// the table it was taken from, and its year.
public record TableName(String title, String plain, Optional<String> cbsTable, OptionalInt year) {
    private static final Pattern TABLE_ID = Pattern.compile("(?<![0-9A-Za-z])(\\d{5}(?:NED|ned))(?![0-9A-Za-z])");

    static TableName of(String file, KnownTables known) {
        String title = file.replaceFirst("^.*/", "").replaceFirst("\\.[A-Za-z0-9]{1,5}(?= \\[|$)", "");
        Matcher matcher = TABLE_ID.matcher(title);
        Optional<String> id = matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        OptionalInt named = PeriodCodes.onlyYear(title);
        OptionalInt year = named.isPresent() || id.isEmpty() ? named : known.year(id.get());
        String plain =
                title.replaceAll("[\\s_-]*(?<!\\d)(19|20)\\d\\d(?!\\d)", "").strip();
        return new TableName(title, plain.isEmpty() ? title : plain, id, year);
    }

    /// The id of the CBS table in the name, else the name without years.
    String table() {
        return cbsTable.orElse(plain);
    }

    boolean isOfCbs() {
        return cbsTable.isPresent();
    }
}

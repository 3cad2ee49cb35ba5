package nl.wed.workbench.domain.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes period codes of CBS: year `JJ`, school year `SJ` (by its first year), quarter
/// `KW`, month `MM`, day as eight digits.
public final class Periods {
    private static final Pattern CODE =
            Pattern.compile("(?<year>[0-9]{4})(?<kind>JJ|SJ|KW|MM|0[1-9]|1[0-2])(?<part>[0-9]{2})");

    private Periods() {}

    /// The code of a calendar year.
    public static String year(int year) {
        return year + "JJ00";
    }

    /// The calendar year in which the period starts; an IllegalArgumentException when the period
    /// does not begin with four digits.
    public static int startYear(String period) {
        if (period.length() < 4) {
            throw new IllegalArgumentException("no year in period '" + period + "'");
        }
        return Integer.parseInt(period.substring(0, 4));
    }

    /// The kind of period: `JJ`, `SJ`, `KW`, `MM`, or what the source wrote.
    public static String kind(String period) {
        return period.length() >= 6 ? period.substring(4, 6) : "";
    }

    /// The period as a Dutch reader knows it; a code of another shape as the source wrote it.
    public static String label(String period) {
        Matcher code = CODE.matcher(period);
        if (!code.matches()) {
            return period;
        }
        String year = code.group("year");
        String part = code.group("part");
        return switch (code.group("kind")) {
            case "JJ" -> year;
            case "SJ" -> "%s/'%02d".formatted(year, (Integer.parseInt(year) + 1) % 100);
            case "KW" -> year + " kw " + Integer.parseInt(part);
            case "MM" -> part + "-" + year;
            default -> part + "-" + code.group("kind") + "-" + year;
        };
    }
}

package nl.wed.workbench.domain.figures;

/// Reads and writes period codes of CBS: year `JJ`, school year `SJ` (by its first year), quarter
/// `KW`, month `MM`.
public final class Periods {
    private Periods() {}

    /// The code of a calendar year.
    public static String year(int year) {
        return year + "JJ00";
    }

    /// The calendar year in which the period starts.
    public static int startYear(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /// The kind of period: `JJ`, `SJ`, `KW`, `MM`, or what the source wrote.
    public static String kind(String period) {
        return period.length() >= 6 ? period.substring(4, 6) : "";
    }

    /// The period as a Dutch reader knows it.
    public static String label(String period) {
        if (period.length() != 8) {
            return period;
        }
        int year = startYear(period);
        return switch (kind(period)) {
            case "JJ" -> Integer.toString(year);
            case "SJ" -> "%d/'%02d".formatted(year, (year + 1) % 100);
            case "KW" -> year + " kw " + Integer.parseInt(period.substring(6));
            case "MM" -> "%s-%d".formatted(period.substring(6), year);
            default -> period;
        };
    }
}

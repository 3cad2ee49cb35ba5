package nl.wed.workbench.sources.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.notation.Units;

/// What the header of a column of figures says: the name of the measure, the period when there is
/// one in it, and the unit as it is written.
record FigureHeader(String measure, String period, String unit) {
    private static final String TIME = "(?<period>(?:19|20)\\d\\d(?:\\s?[/-]\\s?'?(?:20)?\\d\\d(?!\\d))?\\*{0,2})";
    private static final Pattern AT_END = Pattern.compile("(?<rest>.*?)[\\s_;,:(/-]*\\b" + TIME + "\\)?");
    private static final Pattern AT_START = Pattern.compile(TIME + "[\\s_;,:-]+(?<rest>\\D.*)");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern PERCENTAGE =
            Pattern.compile("(percentage|perc|pct|%)([^a-z].*)?|.*[\\s_](percentage|pct|perc|%)");
    private static final Pattern NO_PERIOD = Pattern.compile(".*\\b(voor|vanaf|tot|na|van|sinds|before|since)$");

    static FigureHeader of(String written, String tableName) {
        String header = CodeLists.tidy(written);
        if (SIGN.matcher(header).matches()
                && !Units.inHeader("(" + header + ")").isEmpty()) {
            return new FigureHeader(tableName, "", header);
        }
        String unit = Units.inHeader(header);
        String words = unit.isEmpty() ? header : header.replaceFirst("\\s*\\([^()]*\\)$", "");
        String brackets = header.substring(words.length());
        Optional<String> whole = PeriodCodes.ofHeader(words);
        if (whole.isPresent()) {
            return new FigureHeader(tableName, whole.get(), guess(tableName, unit));
        }
        for (Pattern pattern : List.of(AT_END, AT_START)) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.matches() && !isBoundary(matcher.group("rest"))) {
                Optional<String> period = PeriodCodes.parse(matcher.group("period"));
                if (period.isPresent()) {
                    String rest = (matcher.group("rest").strip() + brackets).strip();
                    String name = rest.isEmpty() ? tableName : rest;
                    return new FigureHeader(name, period.get(), guess(name, unit));
                }
            }
        }
        return new FigureHeader(header, "", guess(header, unit));
    }

    /// What a header of several rows says, which gives the period and the unit in rows of their own.
    static FigureHeader of(TableHeader.Cell cell, String tableName) {
        if (cell.period().isEmpty() && cell.unit().isEmpty()) {
            return of(cell.words(), tableName);
        }
        var said = cell.words().isEmpty() ? new FigureHeader(tableName, "", "") : of(cell.words(), tableName);
        String period = PeriodCodes.ofCell(cell.period()).orElse(said.period());
        return new FigureHeader(said.measure(), period, cell.unit().isEmpty() ? said.unit() : cell.unit());
    }

    /// Whether a header names a period.
    static boolean hasPeriod(String header) {
        return !of(header, "").period().isEmpty();
    }

    private static boolean isBoundary(String before) {
        return NO_PERIOD.matcher(before.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /// Inhabitants are counted, and a percentage is one, also where the header does not say so in brackets.
    private static String guess(String name, String unit) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (unit.isEmpty() && PERCENTAGE.matcher(lower).matches()) {
            return "%";
        }
        boolean count = lower.contains("inwoners") || lower.startsWith("aantal");
        return unit.isEmpty() && count && !lower.contains(" per ") ? "aantal" : unit;
    }
}

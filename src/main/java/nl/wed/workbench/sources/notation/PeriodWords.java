package nl.wed.workbench.sources.notation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Quarters, months and days in Dutch words or digits, to the codes of CBS.
final class PeriodWords {
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String QUARTER = "(?:(?<a>[1-4])\\s*e\\s*(?:kw|kwartaal)|(?:kw|kwartaal|q|k)\\s*(?<b>[1-4]))";
    private static final String MONTH =
            "(?<month>jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
                    + "|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<Pattern> QUARTERS = both(QUARTER);
    private static final List<Pattern> MONTHS = both(MONTH);
    private static final Pattern NUMBERED = Pattern.compile(YEAR + "(?:-|-?m)(?<nr>0[1-9]|1[0-2])");
    private static final Pattern ISO_DAY = Pattern.compile(YEAR + "-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:[t ].*)?");
    private static final Pattern DUTCH_DAY =
            Pattern.compile("(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.]" + YEAR + "(?: \\d{1,2}:\\d\\d.*)?");
    private static final Pattern DAY_IN_WORDS = Pattern.compile("(?<d>\\d{1,2})\\s+" + MONTH + "\\s+" + YEAR);
    private static final List<String> NAMES =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private PeriodWords() {}

    static Optional<String> parse(String written) {
        String text = written.toLowerCase(Locale.ROOT).strip();
        return quarter(text).or(() -> month(text)).or(() -> day(text));
    }

    private static Optional<String> quarter(String text) {
        for (Pattern pattern : QUARTERS) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                String part = found.group("a") == null ? found.group("b") : found.group("a");
                return Optional.of(found.group("year") + "KW0" + part);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> month(String text) {
        for (Pattern pattern : MONTHS) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return Optional.of("%sMM%02d".formatted(found.group("year"), number(found.group("month"))));
            }
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? Optional.of(numbered.group("year") + "MM" + numbered.group("nr"))
                : Optional.empty();
    }

    private static Optional<String> day(String text) {
        for (Pattern pattern : List.of(ISO_DAY, DUTCH_DAY)) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(found.group("year"), Integer.parseInt(found.group("m")), found);
            }
        }
        Matcher words = DAY_IN_WORDS.matcher(text);
        return words.matches() ? day(words.group("year"), number(words.group("month")), words) : Optional.empty();
    }

    private static Optional<String> day(String year, int month, Matcher found) {
        try {
            int day = Integer.parseInt(found.group("d"));
            var date = LocalDate.of(Integer.parseInt(year), month, day);
            return Optional.of("%d%02d%02d".formatted(date.getYear(), date.getMonthValue(), day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        String start = month.startsWith("mrt") ? "maa" : month.substring(0, 3);
        return NAMES.indexOf(start) + 1;
    }

    private static List<Pattern> both(String part) {
        return List.of(Pattern.compile(YEAR + "[\\s-]*" + part), Pattern.compile(part + "[\\s-]*" + YEAR));
    }
}

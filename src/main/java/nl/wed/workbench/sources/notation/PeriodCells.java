package nl.wed.workbench.sources.notation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Periods;

/// Periods as people write them in a column that holds nothing else. Elsewhere the same signs can be something
/// else: `11-12` is an age too.
final class PeriodCells {
    private static final Pattern DECIMAL_YEAR = Pattern.compile("(?<year>(?:19|20)\\d\\d)[.,]0{1,6}");
    private static final Pattern SHORT_SCHOOL_YEAR = Pattern.compile("'?(?<first>\\d\\d)\\s*[/-]\\s*'?(?<last>\\d\\d)");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<rest>.*[^\\d\\s'].*?)[\\s'-]*(?<year>\\d\\d)");
    private static final Pattern SHORT_DAY = Pattern.compile("(?<day>\\d{1,2}[-/.]\\d{1,2}[-/.])'?(?<year>\\d\\d)");
    private static final String SCHOOL_YEAR = "(?:school|studie|cursus)\\s?jaar|sj";
    private static final Pattern BEFORE = Pattern.compile("(?<word>" + SCHOOL_YEAR + "|peil(?:jaar|datum|moment)"
            + "|(?:boek|kalender|verslag|begrotings)?jaar|periode|(?:stand )?(?:per|op)|stand|ultimo|begin|eind|einde"
            + "|medio|heel|in)[\\s:.]+(?<rest>.+)");
    private static final Pattern AFTER =
            Pattern.compile("(?<rest>.*\\d)\\s*\\(?(?:v|p|vl|voorl\\.?|(?:nader )?voorlopige?(?: cijfers?)?)\\)?");
    private static final int CENTURY = 70;

    private PeriodCells() {}

    static Optional<String> parse(String written) {
        String text = written.replace('\u00a0', ' ')
                .replaceAll("\\s*[\u2010-\u2015]\\s*", "-")
                .replace('_', '-')
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
        return PeriodCodes.parse(text.toUpperCase(Locale.ROOT))
                .or(() -> decimalYear(text))
                .or(() -> shortSchoolYear(text))
                .or(() -> shortDay(text))
                .or(() -> shortYear(text))
                .or(() -> without(text));
    }

    static boolean isShortSchoolYear(String written) {
        return SHORT_SCHOOL_YEAR.matcher(written.strip()).matches();
    }

    private static Optional<String> decimalYear(String text) {
        Matcher matcher = DECIMAL_YEAR.matcher(text);
        return matcher.matches()
                ? Optional.of(Periods.year(Integer.parseInt(matcher.group("year"))))
                : Optional.empty();
    }

    private static Optional<String> shortSchoolYear(String text) {
        Matcher matcher = SHORT_SCHOOL_YEAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group("first"));
        boolean next = Integer.parseInt(matcher.group("last")) == (first + 1) % 100;
        return next ? Optional.of(full(first) + "SJ00") : Optional.empty();
    }

    private static Optional<String> shortDay(String text) {
        Matcher matcher = SHORT_DAY.matcher(text);
        return matcher.matches()
                ? PeriodCodes.parse(matcher.group("day") + full(Integer.parseInt(matcher.group("year"))))
                : Optional.empty();
    }

    /// A month or quarter of a year in two digits.
    private static Optional<String> shortYear(String text) {
        Matcher matcher = SHORT_YEAR.matcher(text);
        return matcher.matches()
                ? PeriodWords.parse(matcher.group("rest").strip() + " " + full(Integer.parseInt(matcher.group("year"))))
                : Optional.empty();
    }

    /// The period without the words around it. `schooljaar 2021` does not say whether that is its first year.
    private static Optional<String> without(String text) {
        for (Pattern pattern : List.of(BEFORE, AFTER)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                Optional<String> period = PeriodCodes.ofCell(matcher.group("rest"));
                boolean school = pattern == BEFORE && matcher.group("word").matches(SCHOOL_YEAR);
                return school ? period.filter(code -> code.endsWith("SJ00")) : period;
            }
        }
        return Optional.empty();
    }

    private static int full(int year) {
        return year < CENTURY ? 2000 + year : 1900 + year;
    }
}

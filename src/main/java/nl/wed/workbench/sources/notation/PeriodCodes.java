package nl.wed.workbench.sources.notation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;

/// Periods as sources write them, to the codes of CBS.
public final class PeriodCodes {
    private static final Pattern CODE = Pattern.compile("(19|20)\\d\\d([A-Z]{2}\\d\\d|[A-Z]\\d{3}|\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(?<first>(?:19|20)\\d\\d)\\s*[/-]\\s*'?(?<last>(?:20)?\\d\\d)");

    private static final Pattern STARRED = Pattern.compile("(?:19|20)\\d\\d(?:\\s?[/-]\\s?'?(?:20)?\\d\\d)?\\*{1,2}");
    private static final int LONGEST = 40;

    private PeriodCodes() {}

    public static boolean isCode(String written) {
        return CODE.matcher(written.strip()).matches();
    }

    /// The code of a period written as a code, a year, a school year, a quarter, a month or a day;
    /// with or without the stars of provisional figures.
    public static Optional<String> parse(String written) {
        String text = written.strip().replaceAll("\\s*\\*+$", "");
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (isCode(text)) {
            return Optional.of(text);
        }
        if (text.matches("(19|20)\\d\\d")) {
            return Optional.of(Periods.year(Integer.parseInt(text)));
        }
        return schoolYear(text).or(() -> PeriodWords.parse(text));
    }

    /// The code of a period in a column of periods, where it can be nothing else: also `2021.0`, `21/22`,
    /// `schooljaar 2021/2022`, `peildatum 1-10-2021`, `jan-21`.
    public static Optional<String> ofCell(String written) {
        return parse(written).or(() -> written.length() > LONGEST ? Optional.empty() : PeriodCells.parse(written));
    }

    /// The code of a period that is all that stands above a column. Two years in two digits are none there, as
    /// `11-12` is an age too.
    public static Optional<String> ofHeader(String written) {
        return PeriodCells.isShortSchoolYear(written) ? Optional.empty() : ofCell(written);
    }

    /// What the stars after a period say, or the word for provisional.
    public static PeriodStatus stars(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (text.endsWith("**") || text.contains("nader voorlopig")) {
            return PeriodStatus.REVISED_PROVISIONAL;
        }
        boolean provisional = text.endsWith("*") || text.contains("voorlopig");
        return provisional ? PeriodStatus.PROVISIONAL : PeriodStatus.UNSTATED;
    }

    /// What the stars after a year somewhere in a header say.
    public static PeriodStatus starsIn(String header) {
        Matcher found = STARRED.matcher(header);
        return found.find() ? stars(found.group()) : PeriodStatus.UNSTATED;
    }

    /// The code of a school year, by its first year.
    private static Optional<String> schoolYear(String text) {
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (school.matches()) {
            int first = Integer.parseInt(school.group("first"));
            int last = Integer.parseInt(school.group("last"));
            if (last % 100 == (first + 1) % 100) {
                return Optional.of(first + "SJ00");
            }
        }
        return Optional.empty();
    }

    /// The years that a text names.
    static Set<Integer> years(String text) {
        var years = new LinkedHashSet<Integer>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.parseInt(matcher.group()));
        }
        return years;
    }

    /// The year when a text names exactly one.
    public static OptionalInt onlyYear(String text) {
        Set<Integer> years = years(text);
        return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }

    /// What the status of a period says; anything new is no statement.
    public static PeriodStatus status(String written) {
        return switch (written) {
            case "Definitief" -> PeriodStatus.DEFINITIVE;
            case "Voorlopig" -> PeriodStatus.PROVISIONAL;
            case "NaderVoorlopig" -> PeriodStatus.REVISED_PROVISIONAL;
            default -> PeriodStatus.UNSTATED;
        };
    }
}

package nl.wed.workbench.domain.typed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.trajectory.PlanYears;
import nl.wed.workbench.domain.typed.Typed.Reason;
import org.jspecify.annotations.Nullable;

/// The days that a field takes, and the strict reading of what is typed for one.
///
/// Day, month and year in that order, with `-`, `/`, `.` or a space between them (`1-9-2026`, `1/9/26`), the month
/// in digits or words (`1 sep 2026`); or year, month and day (`2026-09-01`). A year of two digits up to 50 is of
/// this century, later ones must be written out. Digits alone are read both ways (`01092026`), and asked when both
/// are days (`010926`). A day that does not exist is refused, never moved.
public record TypedDate(int first, int last) implements Notation<LocalDate> {
    /// A day of a plan.
    public static final TypedDate OF_PLAN = new TypedDate(PlanYears.FIRST, PlanYears.LAST);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT);
    private static final int CENTURY = 2000;
    private static final int LATEST_SHORT = 50;
    private static final String YEAR = "(?<year>-?\\d{3,9}|'?\\d{2})";
    private static final String MONTH = "(?<name>jan(?:uari)?|febr?(?:uari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?"
            + "|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> NAMES =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile(DAY + "(?<s> ?[-/.] ?| )(?<month>\\d{1,2})\\k<s>" + YEAR),
            Pattern.compile("(?<year>-?\\d{3,9})(?<s>[-/.]| )(?<month>\\d{1,2})\\k<s>" + DAY),
            Pattern.compile(DAY + "e?[ .-]{1,2}" + MONTH + "[ -]?" + YEAR));
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2} ?[-/. ] ?(?:\\d{1,2}|" + MONTH + ")");
    private static final List<Pattern> EIGHT = List.of(
            Pattern.compile("(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d{4})"),
            Pattern.compile("(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)"));
    private static final List<Pattern> SIX = List.of(
            Pattern.compile("(?<day>\\d\\d)(?<month>\\d\\d)(?<year>\\d\\d)"),
            Pattern.compile("(?<year>\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)"));

    @Override
    public Typed<LocalDate> read(String typed) {
        String text = PlainSigns.of(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Typed.Nothing<>();
        }
        if (text.matches("\\d{8}|\\d{6}")) {
            return digits(text.length() == 8 ? EIGHT : SIX, text, typed);
        }
        for (Pattern pattern : DAYS) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(found, typed);
            }
        }
        return refused(NO_YEAR.matcher(text).matches() ? Reason.NO_YEAR : Reason.NOT_A_DATE, typed);
    }

    @Override
    public String write(LocalDate value) {
        return WRITTEN.format(value);
    }

    @Override
    public Wanted wanted() {
        return new Wanted("typed.wanted.date", List.of(Integer.toString(first), Integer.toString(last)));
    }

    private Typed<LocalDate> digits(List<Pattern> orders, String text, String typed) {
        var outcomes = orders.stream()
                .map(order -> order.matcher(text))
                .filter(Matcher::matches)
                .map(found -> day(found, typed))
                .toList();
        var days = outcomes.stream()
                .flatMap(one -> one.understood().stream())
                .distinct()
                .toList();
        return switch (days.size()) {
            case 0 -> outcomes.getFirst();
            case 1 -> new Typed.Understood<>(days.getFirst());
            default -> new Typed.Ambiguous<>(days.getFirst(), days.getLast());
        };
    }

    private Typed<LocalDate> day(Matcher found, String typed) {
        String written = found.group("year");
        int year = Integer.parseInt(written.replace("'", ""));
        if (written.matches("'?\\d\\d")) {
            if (year > LATEST_SHORT) {
                return refused(Reason.SHORT_YEAR, typed);
            }
            year += CENTURY;
        }
        try {
            var day = LocalDate.of(year, month(found), Integer.parseInt(found.group("day")));
            boolean held = year >= first && year <= last;
            return held ? new Typed.Understood<>(day) : refused(Reason.YEAR_OUTSIDE, Integer.toString(year));
        } catch (DateTimeException _) {
            return refused(Reason.NO_SUCH_DAY, typed);
        }
    }

    private static int month(Matcher found) {
        String digits = group(found, "month");
        if (digits != null) {
            return Integer.parseInt(digits);
        }
        String name = Optional.ofNullable(group(found, "name")).orElse("");
        return NAMES.indexOf(name.startsWith("mrt") ? "maa" : name.substring(0, 3)) + 1;
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static Typed<LocalDate> refused(Reason reason, String about) {
        return new Typed.Refused<>(reason, about.strip());
    }
}

package nl.wed.workbench.ui.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people type, and what they mean by it, written down without the help of the program: null where nobody can
/// know, so that it must be asked or refused.
record Meant(String typed, @Nullable Object value) {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    /// Typed into fields for numbers.
    static final List<Meant> NUMBERS = List.of(
            number("2500.50", "2500.5"),
            number("2500,50", "2500.5"),
            number("2.500,50", "2500.5"),
            number("78000.00", "78000"),
            number("12.5", "12.5"),
            number("70.5", "70.5"),
            number("3", "3"),
            number("2.500", "2500"),
            number("1 000", "1000"),
            number("1\u00a0000", "1000"),
            number("1\u2009000", "1000"),
            number("1'000", "1000"),
            number("2029", "2029"),
            number("1999", "1999"),
            number("2929", "2929"),
            number("-2029", "-2029"),
            number("-40", "-40"),
            number("\u221240", "-40"),
            number("１２", "12"),
            number("0", "0"),
            new Meant("1.2.3", null),
            new Meant("2.500.50", null),
            new Meant("NaN", null),
            new Meant("∞", null),
            new Meant("1e9", null),
            new Meant("-", null),
            new Meant("12,", null),
            new Meant("veel", null),
            new Meant("31-2-2027", null));

    /// Typed into fields for numbers; not every field has use for the sign.
    static final List<Meant> WITH_SIGNS =
            List.of(number("€ 2.500", "2500"), number("2500,-", "2500"), number("12,5%", "12.5"), number("12 %", "12"));

    /// Typed into fields for days.
    static final List<Meant> DAYS = List.of(
            new Meant("1-9-2026", DAY),
            new Meant("1/9/2026", DAY),
            new Meant("1-9-26", DAY),
            new Meant("1 september 2026", DAY),
            new Meant("1 sep 2026", DAY),
            new Meant("2026-09-01", DAY),
            new Meant("01092026", DAY),
            new Meant("010926", null),
            new Meant("31-2-2027", null),
            new Meant("29-2-2027", null),
            new Meant("1-9", null),
            new Meant("1-9-1999", null),
            new Meant("1-9-2929", null),
            new Meant("1-9--2029", null),
            new Meant("morgen", null),
            new Meant("2500.50", null),
            new Meant("NaN", null));

    /// Typed into fields for a time of the day.
    static final List<Meant> TIMES = List.of(
            new Meant("13:05", 785),
            new Meant("9.30", 570),
            new Meant("0930", 570),
            new Meant("25:00", null),
            new Meant("12.5", null),
            new Meant("2500.50", null),
            new Meant("1 000", null),
            new Meant("NaN", null),
            new Meant("-9:00", null));

    /// Typed into fields for the period of figures.
    static final List<Meant> PERIODS = List.of(
            new Meant("2023", "2023JJ00"),
            new Meant("2022/'23", "2022SJ00"),
            new Meant("2023 kw 2", "2023KW02"),
            new Meant("2500.50", null),
            new Meant("NaN", null),
            new Meant("1e9", null),
            new Meant("2929", null),
            new Meant("-2029", null));

    private static Meant number(String typed, String value) {
        return new Meant(typed, new BigDecimal(value));
    }

    Optional<Object> known() {
        return Optional.ofNullable(value);
    }

    /// The same, for fields that hold a list of such values.
    Meant inList() {
        return new Meant(typed, value == null ? null : List.of(value));
    }
}

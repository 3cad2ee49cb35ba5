package nl.wed.workbench.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Numbers, amounts and dates as a Dutch reader expects them.
public final class Numbers {
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

    private Numbers() {}

    /// A number with exactly so many decimals: `1.234,5`.
    public static String decimal(double amount, int decimals) {
        return format(amount, decimals, decimals);
    }

    /// A number with at most so many decimals, without trailing zeros.
    public static String compact(double amount, int decimals) {
        return format(amount, 0, decimals);
    }

    // Half is rounded up from the decimal digits, as a spreadsheet does: 14,45 becomes 14,5.
    private static String format(double amount, int least, int most) {
        return format(BigDecimal.valueOf(amount), least, most);
    }

    private static String format(BigDecimal amount, int least, int most) {
        var format = NumberFormat.getNumberInstance(Texts.DUTCH);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(amount.setScale(most, RoundingMode.HALF_UP));
    }

    /// Euros to the cent, and without cents when there are none: `€ 45.000`, `€ 2.500,50`. So what is added up is
    /// what one sees.
    public static String euro(BigDecimal amount) {
        return "€ " + euros(amount);
    }

    /// The same without the sign of the currency.
    static String euros(BigDecimal amount) {
        var cents = amount.setScale(2, RoundingMode.HALF_UP);
        boolean whole = cents.stripTrailingZeros().scale() <= 0;
        return format(cents, whole ? 0 : 2, whole ? 0 : 2);
    }

    /// A number that was typed by somebody, with every digit of it and so many decimals at least.
    public static String typed(double amount, int least) {
        var exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        int decimals = Math.max(least, exact.scale());
        return format(exact, decimals, decimals);
    }

    /// A date in words: `1 september 2026`.
    public static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /// The decimals in which a figure of that unit is shown: none for counts, one for the rest.
    public static int decimals(String unit) {
        return unit.startsWith("aantal") && !unit.contains("per") ? 0 : 1;
    }
}

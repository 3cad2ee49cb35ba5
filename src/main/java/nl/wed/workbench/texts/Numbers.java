package nl.wed.workbench.texts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wed.workbench.domain.figures.Rounded;

/// Numbers, amounts and dates as a Dutch reader expects them.
public final class Numbers {
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Texts.DUTCH);

    private static final int MOST_DECIMALS = 6;

    private Numbers() {}

    /// A number with exactly so many decimals: `1.234,5`.
    public static String decimal(double amount, int decimals) {
        return format(BigDecimal.valueOf(amount), decimals, decimals);
    }

    /// A number with at most so many decimals, without trailing zeros.
    public static String compact(double amount, int decimals) {
        return format(BigDecimal.valueOf(amount), 0, decimals);
    }

    /// A number with that many decimals at least and at most.
    static String format(BigDecimal amount, int least, int most) {
        return written(Rounded.of(amount, most), least, most);
    }

    /// A number that is exact, such as an amount of money, with every digit of it.
    private static String written(BigDecimal amount, int least, int most) {
        var format = NumberFormat.getNumberInstance(Texts.DUTCH);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(amount);
    }

    /// A number for a file, with at most six decimals: no source has more, what a double has more is the
    /// noise of binary fractions.
    public static BigDecimal exact(BigDecimal amount) {
        return amount.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /// A number as a file holds it: `0.3`, `18130208`.
    public static String plain(double amount) {
        return exact(BigDecimal.valueOf(amount)).toPlainString();
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
        return written(cents, whole ? 0 : 2, whole ? 0 : 2);
    }

    /// A number that was typed by somebody, with every digit of it and so many decimals at least.
    public static String typed(double amount, int least) {
        var exact = BigDecimal.valueOf(amount).stripTrailingZeros();
        int decimals = Math.max(least, exact.scale());
        return written(exact, decimals, decimals);
    }

    /// A date in words: `1 september 2026`.
    public static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }
}

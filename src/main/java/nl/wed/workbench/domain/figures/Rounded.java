package nl.wed.workbench.domain.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a number is rounded for a reader: once, half away from zero, as on paper. A quotient or sum of
/// binary fractions lies a hair beside the true one (23 of 80 is 28.749999999999996 percent), so what
/// is behind the digits that a double knows is left out first.
public final class Rounded {
    private static final MathContext KNOWN = new MathContext(13);

    private Rounded() {}

    /// A number with that many decimals.
    public static BigDecimal of(double amount, int decimals) {
        return of(BigDecimal.valueOf(amount), decimals);
    }

    /// A number with that many decimals.
    public static BigDecimal of(BigDecimal amount, int decimals) {
        return known(amount).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// The lowest that a number rounded to that many decimals may say of a lower bound: not above it.
    public static BigDecimal down(BigDecimal bound, int decimals) {
        return known(bound).setScale(decimals, RoundingMode.FLOOR);
    }

    /// The highest that a number rounded to that many decimals may say of an upper bound: not below it.
    public static BigDecimal up(BigDecimal bound, int decimals) {
        return known(bound).setScale(decimals, RoundingMode.CEILING);
    }

    /// A number without the noise of binary fractions.
    public static BigDecimal known(BigDecimal amount) {
        return amount.round(KNOWN).stripTrailingZeros();
    }
}

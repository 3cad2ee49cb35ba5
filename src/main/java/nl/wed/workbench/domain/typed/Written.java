package nl.wed.workbench.domain.typed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A number as it was written, without sign and currency: its value and how many digits stand behind the
/// decimal sign.
record Written(BigDecimal value, int decimals) {
    private static final int THOUSAND = 3;
    private static final String GROUPS = "[1-9]\\d{0,2}(?:(?<sign>[%s])\\d{3})(?:\\k<sign>\\d{3})*";
    private static final Pattern DUTCH = notation(". '", ",");
    private static final Pattern FOREIGN = notation(", '", ".");
    private static final Pattern ONE_SIGN =
            Pattern.compile("([1-9]\\d{0,2}(?:([.,])\\d{3})(?:\\2\\d{3})*)\\2(\\d{1,2})");

    /// As the Dutch write it: `2.500,50`, with a point, space or apostrophe between thousands.
    static Optional<Written> dutch(String digits) {
        return read(DUTCH, digits);
    }

    /// With a point before the decimals: `2,500.50`, `2500.50`, `12.5`.
    static Optional<Written> foreign(String digits) {
        return read(FOREIGN, digits);
    }

    /// One sign for thousands and decimals: `2.500.50`.
    static Optional<Written> oneSign(String digits) {
        Matcher found = ONE_SIGN.matcher(digits);
        return found.matches() ? Optional.of(of(found.group(1), found.group(3))) : Optional.empty();
    }

    /// The same digits when the decimal sign stands for thousands; only before three digits it can.
    Optional<Written> asThousands(String digits) {
        return decimals == THOUSAND && digits.charAt(0) >= '1' ? Optional.of(allDigits(digits)) : Optional.empty();
    }

    /// The number that all digits are when no sign stands for decimals.
    static Written allDigits(String digits) {
        return of(digits, "");
    }

    private static Pattern notation(String thousands, String decimal) {
        String whole = "\\d+|" + GROUPS.formatted(thousands);
        return Pattern.compile("(?<whole>%s)?(?:[%s](?<part>\\d+))?".formatted(whole, decimal));
    }

    private static Optional<Written> read(Pattern notation, String digits) {
        Matcher found = notation.matcher(digits);
        return found.matches() && !digits.isEmpty()
                ? Optional.of(of(text(found.group("whole")), text(found.group("part"))))
                : Optional.empty();
    }

    private static Written of(String whole, String part) {
        String digits = whole.replaceAll("\\D", "");
        return new Written(new BigDecimal("0" + digits + (part.isEmpty() ? "" : "." + part)), part.length());
    }

    private static String text(@Nullable String found) {
        return found == null ? "" : found;
    }
}

package nl.wed.workbench.sources.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Digits with marks between them, in a notation: decimals after its sign, thousands apart by its other
/// sign, by spaces or by apostrophes.
final class Digits {
    private static final String WHOLE = "\\d{1,15}";

    /// Programs write a fraction with as many decimals as it takes to tell it from its neighbours.
    private static final String DECIMALS = "\\d{1,80}";

    private static final Pattern POINT = pattern("\\.", ",");
    private static final Pattern COMMA = pattern(",", "\\.");

    private Digits() {}

    private static Pattern pattern(String sign, String thousands) {
        var groups = new StringBuilder();
        for (String mark : new String[] {thousands, " ", "'"}) {
            groups.append("|\\d{1,3}(?:" + mark + "\\d{3}){1,4}");
        }
        return Pattern.compile(
                "(?:" + WHOLE + groups + ")?(?:(?<=\\d)" + sign + DECIMALS + "|^" + sign + DECIMALS + ")?");
    }

    /// The amount that the digits are; nothing when they are not written in that notation.
    static Optional<BigDecimal> amount(String digits, DecimalSign decimal) {
        Pattern pattern = decimal == DecimalSign.POINT ? POINT : COMMA;
        if (digits.isEmpty() || !pattern.matcher(digits).matches()) {
            return Optional.empty();
        }
        var plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
            } else if (c == decimal.sign) {
                plain.append('.');
            }
        }
        return Optional.of(new BigDecimal(plain.charAt(0) == '.' ? "0" + plain : plain.toString()));
    }
}

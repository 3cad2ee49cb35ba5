package nl.wed.workbench.sources.notation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a number that is written as text says about the notation it is in. `1.234` alone says nothing;
/// `12.5`, `0.125` and `1.234,5` do, and so does `€ 1.234`, as money has two decimals or none.
public enum Separators {
    /// No sign that can be a decimal sign.
    NONE,
    /// Decimals after a point.
    POINT,
    /// Decimals after a comma.
    COMMA,
    /// Decimals after a point, because it is money.
    POINT_AS_MONEY,
    /// Decimals after a comma, because it is money.
    COMMA_AS_MONEY,
    /// One sign with three digits behind it: a number of thousands, or one with three decimals.
    OPEN;

    private static final Pattern BY_POINT = pattern("\\.", ",");
    private static final Pattern BY_COMMA = pattern(",", "\\.");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static Pattern pattern(String sign, String thousands) {
        return Pattern.compile("\\d*" + sign + "(\\d{1,2}|\\d{4,})|0+" + sign + "\\d+|" + sign + "\\d+|\\d{4,}" + sign
                + "\\d+|\\d{1,3}([" + thousands + " ']\\d{3})+" + sign + "\\d+|\\d{1,3}(" + thousands + "\\d{3}){2,}");
    }

    /// What a text says; none when it is no number.
    public static Separators of(String written) {
        if (written.indexOf('.') < 0 && written.indexOf(',') < 0) {
            return NONE;
        }
        return NumberParts.of(PlainText.of(written)).map(Separators::of).orElse(NONE);
    }

    private static Separators of(NumberParts parts) {
        if (parts.priceSign() != 0) {
            return parts.priceSign() == ',' ? COMMA : POINT;
        }
        String digits = parts.digits();
        if (BY_POINT.matcher(digits).matches()) {
            return POINT;
        }
        if (BY_COMMA.matcher(digits).matches()) {
            return COMMA;
        }
        if (!EITHER.matcher(digits).matches()) {
            return NONE;
        }
        boolean large = parts.marks().stream().anyMatch(mark -> mark.kind() == CellMark.Kind.LARGE);
        if (parts.isMoney() && !large) {
            return digits.indexOf('.') >= 0 ? COMMA_AS_MONEY : POINT_AS_MONEY;
        }
        return OPEN;
    }

    /// The number as it would be in a notation, plainly written; empty when it is none in that notation.
    public static Optional<String> plain(String written, DecimalSign sign) {
        return CellText.number(written, sign)
                .map(number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .map(text -> text.replace('.', ','));
    }
}

package nl.wed.workbench.domain.typed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Numbers as the Dutch write them, every digit of them.
final class DutchNumber {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private DutchNumber() {}

    /// With a point between thousands when asked; a number that is not whole has so many decimals at least.
    static String write(BigDecimal value, int decimals, boolean points) {
        var stripped = value.stripTrailingZeros();
        int scale = stripped.scale() <= 0 ? 0 : Math.max(stripped.scale(), decimals);
        String plain = stripped.abs().setScale(scale, RoundingMode.UNNECESSARY).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String sign = stripped.signum() < 0 ? "-" : "";
        return sign
                + (points ? THOUSANDS.matcher(whole).replaceAll(".") : whole)
                + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}

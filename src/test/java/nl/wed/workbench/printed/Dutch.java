package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as a Dutch reader writes them, made and read here without a formatter of the platform.
final class Dutch {
    /// So many digits are exact enough to see a half as a half.
    private static final int DIGITS = 25;

    private static final int GROUP = 3;
    private static final int AROUND = 24;

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d{1,3}(\\.\\d{3})+(,\\d+)?(?![\\d\\p{L}])"
            + "|(?<![\\p{L}\\d])\\d+(,\\d+)?(?![\\d\\p{L}])");

    /// A number in a text, with what stands before and behind it.
    record Written(String before, String text, BigDecimal amount, String after) {
        int decimals() {
            int comma = text.indexOf(',');
            return comma < 0 ? 0 : text.length() - comma - 1;
        }

        /// Whether a word before it says that it is a round number.
        boolean round() {
            return before.matches("(?s).*(ruim|bijna|ongeveer|rond de) $");
        }

        @Override
        public String toString() {
            return before + "[" + text + "]" + after;
        }
    }

    private Dutch() {}

    /// With exactly so many decimals, half away from zero: `1.234,5`.
    static String number(BigDecimal amount, int decimals) {
        String plain = rounded(amount.abs(), decimals).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        var grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % GROUP == 0) {
                grouped.append('.');
            }
            grouped.append(whole.charAt(i));
        }
        String sign = rounded(amount, decimals).signum() < 0 ? "-" : "";
        return sign + grouped + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    static BigDecimal rounded(BigDecimal amount, int decimals) {
        return amount.setScale(DIGITS, RoundingMode.HALF_UP).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Whether a number is the true one rounded to the decimals that it has, which are enough of them.
    static boolean isRounded(BigDecimal truth, BigDecimal number, int enough) {
        int decimals = Math.max(number.stripTrailingZeros().scale(), enough);
        return rounded(truth, decimals).compareTo(number) == 0;
    }

    /// The number that is written as `1.234,5`.
    static BigDecimal parse(String text) {
        return new BigDecimal(text.replace(".", "").replace(',', '.'));
    }

    /// All numbers in a text that do not belong to a word.
    static List<Written> numbers(String text) {
        List<Written> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String before = text.substring(Math.max(0, matcher.start() - AROUND), matcher.start());
            String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + AROUND));
            numbers.add(new Written(before, matcher.group(), parse(matcher.group()), after));
        }
        return numbers;
    }
}

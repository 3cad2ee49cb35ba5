package nl.wed.workbench.codec;

import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;

/// One period of a series as `period:STATUS=value`.
final class PointText {
    private PointText() {}

    static String write(Point point) {
        return escape(point.period()) + ':' + point.status() + '=' + value(point.value());
    }

    static Point read(String text) {
        int colon = text.indexOf(':');
        int equals = text.indexOf('=', colon + 1);
        if (colon < 0 || equals < 0) {
            throw wrong(text);
        }
        try {
            return new Point(
                    unescape(text.substring(0, colon)),
                    value(text.substring(equals + 1)),
                    PeriodStatus.valueOf(text.substring(colon + 1, equals)));
        } catch (IllegalArgumentException _) {
            throw wrong(text);
        }
    }

    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw wrong(text);
        }
    }

    /// A value by itself.
    static String value(Value value) {
        return switch (value) {
            case Value.Known(double amount) -> Double.toString(amount);
            case Value.Interval(double low, double high) -> low + ".." + high;
            case Value.Missing(MissingReason reason, String code) -> "?" + reason + (code.isEmpty() ? "" : " " + code);
        };
    }

    /// The value of such a text; an IllegalArgumentException for any other.
    static Value value(String text) {
        if (text.startsWith("?")) {
            int space = text.indexOf(' ');
            return space < 0
                    ? Value.missing(MissingReason.valueOf(text.substring(1)))
                    : new Value.Missing(MissingReason.valueOf(text.substring(1, space)), text.substring(space + 1));
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? Value.of(Double.parseDouble(text))
                : new Value.Interval(
                        Double.parseDouble(text.substring(0, dots)), Double.parseDouble(text.substring(dots + 2)));
    }

    private static String escape(String period) {
        return period.replace("%", "%25").replace(":", "%3A").replace("=", "%3D");
    }

    private static String unescape(String text) {
        return text.replace("%3D", "=").replace("%3A", ":").replace("%25", "%");
    }

    private static CodecException wrong(String text) {
        return new CodecException("observations", "", "'" + text.substring(0, Math.min(40, text.length())) + "'");
    }
}

package nl.wed.workbench.sources.notation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Reads a cell that is written as text: a number, `<5`, or a sign for no number.
public final class CellText {
    private static final Pattern BELOW = Pattern.compile("<\\s*(\\d{1,6})\\s*%?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private static final int LONGEST = 60;

    private CellText() {}

    /// The value of a cell; empty when the text is none of the above. `fraction` says that the
    /// measure is a share, where below five starts at zero.
    public static Optional<Value> parse(String written, DecimalSign decimal, boolean fraction) {
        String text = written.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        Optional<Value> sign = missing(text);
        if (sign.isPresent()) {
            return sign;
        }
        Matcher below = BELOW.matcher(text);
        if (below.matches()) {
            double bound = Double.parseDouble(below.group(1));
            return bound < 2 && !fraction
                    ? Optional.empty()
                    : Optional.of(fraction ? new Value.Interval(0, bound) : new Value.Interval(1, bound - 1));
        }
        return number(text, decimal).map(Value::of);
    }

    /// The number that a text is in that notation, thousands marks left out.
    public static Optional<Double> number(String written, DecimalSign decimal) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = written.strip().replace('\u2212', '-');
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        text = withoutThousands(text, ' ');
        text = withoutThousands(text, decimal.thousands).replace(decimal.sign, '.');
        return NUMBER.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    private static String withoutThousands(String text, char mark) {
        String quoted = Pattern.quote(String.valueOf(mark));
        return text.matches("-?\\d{1,3}(" + quoted + "\\d{3})+([.,]\\d+)?")
                ? text.replace(String.valueOf(mark), "")
                : text;
    }

    private static Optional<Value> missing(String text) {
        MissingReason reason = switch (text.toLowerCase(Locale.ROOT)) {
            case "", ".", "-", "?", "nb", "n.b.", "onbekend", "na", "null" -> MissingReason.UNKNOWN;
            case "x", "geheim" -> MissingReason.CONFIDENTIAL;
            case "nvt", "n.v.t." -> MissingReason.NOT_APPLICABLE;
            default -> null;
        };
        return reason == null ? Optional.empty() : Optional.of(new Value.Missing(reason, text));
    }
}

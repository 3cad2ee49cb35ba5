package nl.wed.workbench.sources.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Reads a cell that is written as text: a number with what people put around it, `<5`, a range, a sign
/// for no number, or a fault of a spreadsheet.
public final class CellText {
    private static final Pattern BOUND = Pattern.compile("(<=|>=|[<>≤≥])\\s*(.+)");
    private static final Pattern OPEN_ABOVE = Pattern.compile("(\\d[\\d.,' ]*)\\s*(%?)\\+");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d[\\d.,']*%?)\\s*(?:-|tot|t/m|tot en met)\\s*(\\d[\\d.,']*%?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAULT = Pattern.compile("#[\\p{L}/_0]+[!?]?|#{2,}|Err:\\d{3}|(?i:fout:\\d{3})");
    private static final Pattern NOT_AVAILABLE = Pattern.compile("(?i)#(n/?b|n/?a|n\\.b\\.|n\\.a\\.)!?");
    private static final String BEGINS = "0123456789+-(<>≤≥€.,'ceo±~≈";

    private CellText() {}

    /// The value of a cell by itself; a range is none, as it may be a word such as an age. `fraction` says
    /// that the measure is a share, where below five starts at zero.
    public static Optional<Value> parse(String written, DecimalSign decimal, boolean fraction) {
        return read(written, decimal, fraction ? new Units.Scale(1, "%") : Units.Scale.NONE)
                .filter(reading -> !reading.isRange())
                .map(CellReading::value);
    }

    /// What a cell says under a unit, in base units; empty when the text is none of the above, or a
    /// percentage under another unit.
    public static Optional<CellReading> read(String written, DecimalSign decimal, Units.Scale scale) {
        String text = PlainText.of(written);
        if (NumberParts.isBare(text)) {
            return number(text, decimal, scale);
        }
        Optional<CellReading> sign = missing(text, written.strip());
        if (sign.isPresent()) {
            return sign;
        }
        if (BEGINS.indexOf(Character.toLowerCase(text.charAt(0))) < 0) {
            return Optional.empty();
        }
        return number(text, decimal, scale)
                .or(() -> bound(text, decimal, scale))
                .or(() -> range(text, decimal, scale));
    }

    /// The number that a text is in that notation, whatever stands around it.
    public static Optional<Double> number(String written, DecimalSign decimal) {
        return number(PlainText.of(written), decimal, Units.Scale.NONE)
                .map(reading -> reading.value().low());
    }

    private static Optional<CellReading> number(String text, DecimalSign decimal, Units.Scale scale) {
        return NumberParts.of(text)
                .filter(parts -> fits(parts.unit(), scale))
                .filter(parts -> parts.priceSign() == 0 || parts.priceSign() == decimal.sign)
                .flatMap(parts -> Digits.amount(parts.digits(), decimal).map(amount -> reading(parts, amount, scale)));
    }

    private static CellReading reading(NumberParts parts, BigDecimal amount, Units.Scale scale) {
        BigDecimal number = (parts.negative() ? amount.negate() : amount).scaleByPowerOfTen(parts.power());
        boolean large = parts.marks().stream().anyMatch(mark -> mark.kind() == CellMark.Kind.LARGE);
        double value = number.doubleValue();
        return new CellReading(Value.of(large ? value : scale.apply(value)), parts.unit(), parts.marks());
    }

    /// A number in one unit is none in another. Money may be so much per something.
    private static boolean fits(String unit, Units.Scale scale) {
        return unit.isEmpty()
                || unit.equals(NumberParts.EURO)
                || scale.unit().isEmpty()
                || scale.unit().equals(unit);
    }

    /// Below or above a number. A count below five is one to four, as nothing is written as 0; a share or
    /// a rounded number starts at zero. What has no upper end stays as it is written.
    private static Optional<CellReading> bound(String text, DecimalSign decimal, Units.Scale scale) {
        Matcher above = OPEN_ABOVE.matcher(text);
        if (above.matches()) {
            return bound(">" + above.group(1) + above.group(2), decimal, scale);
        }
        Matcher matcher = BOUND.matcher(text);
        Optional<NumberParts> parts =
                matcher.matches() ? NumberParts.of(matcher.group(2)).filter(one -> !one.negative()) : Optional.empty();
        return parts.filter(one -> fits(one.unit(), scale))
                .flatMap(one -> Digits.amount(one.digits(), decimal)
                        .map(amount -> amount.scaleByPowerOfTen(one.power()).doubleValue())
                        .flatMap(bound -> bound(text, matcher.group(1), bound, share(one.isPercent(), scale), scale))
                        .map(value -> new CellReading(value, one.unit(), marks(text, one, value))));
    }

    private static Optional<Value> bound(String text, String sign, double bound, boolean share, Units.Scale scale) {
        if (sign.startsWith(">") || sign.equals("≥")) {
            return Optional.of(
                    share && bound <= 100
                            ? new Value.Interval(bound, 100)
                            : new Value.Missing(MissingReason.OTHER, text));
        }
        boolean count = !share && scale.factor() == 1 && bound == Math.rint(bound);
        double most = count && sign.equals("<") ? bound - 1 : bound;
        return count && most < 1 ? Optional.empty() : Optional.of(scale.apply(new Value.Interval(count ? 1 : 0, most)));
    }

    private static boolean share(boolean percent, Units.Scale scale) {
        return percent || scale.unit().equals("%");
    }

    private static List<CellMark> marks(String text, NumberParts parts, Value value) {
        return value instanceof Value.Missing ? List.of(new CellMark(CellMark.Kind.AT_LEAST, text)) : parts.marks();
    }

    /// From one number to a higher one. Years and days with a month are no range.
    private static Optional<CellReading> range(String text, DecimalSign decimal, Units.Scale scale) {
        Matcher matcher = RANGE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = text.contains(NumberParts.PERCENT) ? NumberParts.PERCENT : "";
        Optional<BigDecimal> low = Digits.amount(matcher.group(1).replace("%", ""), decimal);
        Optional<BigDecimal> high = Digits.amount(matcher.group(2).replace("%", ""), decimal);
        if (low.isEmpty() || high.isEmpty() || !fits(unit, scale)) {
            return Optional.empty();
        }
        double from = low.get().doubleValue();
        double to = high.get().doubleValue();
        return from < to && !isYear(from) && !isYear(to)
                ? Optional.of(new CellReading(
                        scale.apply(new Value.Interval(from, to)),
                        unit,
                        List.of(new CellMark(CellMark.Kind.RANGE, text))))
                : Optional.empty();
    }

    private static boolean isYear(double number) {
        return number >= 1900 && number <= 2100 && number == Math.rint(number);
    }

    private static Optional<CellReading> missing(String text, String written) {
        MissingReason reason = switch (text.toLowerCase(Locale.ROOT)) {
            case "", ".", "..", "...", "-", "--", "---", "?", ":", "nb", "n.b.", "onbekend", "niet bekend", "na" ->
                MissingReason.UNKNOWN;
            case "n/a", "n.a.", "<na>", "nan", "null", "none", "niet beschikbaar", "ontbreekt", "(leeg)", "…" ->
                MissingReason.UNKNOWN;
            case "x", "geheim", "vertrouwelijk", "afgeschermd" -> MissingReason.CONFIDENTIAL;
            case "nvt", "n.v.t.", "niet van toepassing" -> MissingReason.NOT_APPLICABLE;
            default -> null;
        };
        if (reason == null && FAULT.matcher(text).matches()) {
            boolean absent = NOT_AVAILABLE.matcher(text).matches();
            var value = new Value.Missing(absent ? MissingReason.UNKNOWN : MissingReason.OTHER, written);
            return Optional.of(new CellReading(value, "", List.of(new CellMark(CellMark.Kind.FAULT, written))));
        }
        return reason == null
                ? Optional.empty()
                : Optional.of(new CellReading(new Value.Missing(reason, written), "", List.of()));
    }
}

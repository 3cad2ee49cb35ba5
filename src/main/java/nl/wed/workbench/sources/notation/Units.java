package nl.wed.workbench.sources.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// Reads units as Dutch sources write them (`x 1 000`, `1 000 euro`, `mln euro`, `x€1k`) into a
/// factor and the base unit.
public final class Units {
    private static final Pattern SCALED =
            Pattern.compile("(?:x\\s*)?(?:€\\s*)?(?<number>1(?:[ .\\u00a0\\u202f]?000)*k?)?\\s*"
                    + "(?<word>mln\\.?|miljoen|mld\\.?|miljard)?(?:\\s+(?<rest>.*))?");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)\\s*$");
    private static final Set<String> KNOWN = Set.of(
            "%",
            "aantal",
            "euro",
            "km",
            "m",
            "m2",
            "m²",
            "m3",
            "m³",
            "kwh",
            "ha",
            "jaar",
            "uren",
            "personen",
            "huishoudens",
            "score",
            "index",
            "punten",
            "km²",
            "km2");

    private static final int LONGEST = 60;

    private Units() {}

    /// A factor to the base unit, that unit, and whether the source names one.
    public record Scale(double factor, String unit) {
        /// No unit named.
        public static final Scale NONE = new Scale(1, "");

        /// An amount in the base unit, without the noise of binary fractions.
        public double apply(double amount) {
            if (factor == 1 || !Double.isFinite(amount)) {
                return amount;
            }
            // Decimals of at most fifteen digits are told apart by a double, so this is the one.
            double whole = Math.rint(amount * factor);
            return Math.abs(whole) < 1e15 && whole / factor == amount
                    ? whole
                    : BigDecimal.valueOf(amount)
                            .multiply(BigDecimal.valueOf(factor))
                            .doubleValue();
        }

        /// A value in the base unit; missing stays missing.
        public Value apply(Value value) {
            return switch (value) {
                case Value.Known(double amount) -> Value.of(apply(amount));
                case Value.Interval interval -> interval.times(factor);
                case Value.Missing missing -> missing;
            };
        }

        /// The decimals that are left after scaling.
        public int decimals(int before) {
            return Math.max(0, before - (int) Math.round(Math.log10(factor)));
        }
    }

    /// The scale of a unit as a table gives it.
    public static Scale parse(String written) {
        String unit = written.strip().replaceAll("\\s+", " ");
        String lower = unit.toLowerCase(Locale.ROOT);
        if (KNOWN.contains(lower)) {
            return new Scale(1, lower);
        }
        Matcher matcher = SCALED.matcher(lower);
        if (unit.length() > LONGEST || lower.startsWith("per ") || !matcher.matches()) {
            return new Scale(1, lower.equals("per 1k") ? "per 1 000" : unit);
        }
        double factor = number(matcher.group("number")) * word(matcher.group("word"));
        if (factor == 1) {
            return new Scale(1, unit);
        }
        String rest = matcher.group("rest") == null ? "" : matcher.group("rest").strip();
        if (rest.isEmpty()) {
            rest = lower.contains("€") ? "euro" : "aantal";
        }
        return new Scale(factor, rest.replace("€", "euro"));
    }

    /// The unit that a column header ends with in brackets, as it is written; nothing when what is
    /// there is no unit we know.
    public static String inHeader(String header) {
        Matcher matcher = BRACKETS.matcher(header);
        if (!matcher.find()) {
            return "";
        }
        String inside = matcher.group(1).strip();
        Scale scale = parse(inside);
        boolean known = scale.factor() != 1
                || KNOWN.contains(scale.unit().toLowerCase(Locale.ROOT))
                || inside.startsWith("per ");
        return known ? inside : "";
    }

    /// The scale that a column header ends with in brackets; none when it is no unit we know.
    public static Scale ofHeader(String header) {
        String unit = inHeader(header);
        return unit.isEmpty() ? Scale.NONE : parse(unit);
    }

    private static double number(@Nullable String written) {
        if (written == null) {
            return 1;
        }
        String digits = written.replaceAll("[^0-9k]", "").replace("k", "000");
        return digits.length() > 12 ? 1 : Double.parseDouble(digits);
    }

    private static double word(@Nullable String written) {
        return switch (written == null ? "" : written.substring(0, 3)) {
            case "mln", "mil" -> written != null && written.startsWith("miljard") ? 1e9 : 1e6;
            case "mld" -> 1e9;
            default -> 1;
        };
    }
}

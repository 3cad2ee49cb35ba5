package nl.wed.workbench.sources.regions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Series;

/// Region codes of CBS, with the quirks of the sources taken out.
public final class RegionCodes {
    private static final Pattern CODE =
            Pattern.compile("(NL0[01]|LD\\d\\d|PV\\d\\d|CR\\d\\d|GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4})");
    private static final Pattern MARKED = Pattern.compile(
            "(?<kind>NL|LD|PV|CR|GM|WK|BU)[\\s._-]*(?<number>\\d{0,8}|\\d{4}[0-9A-Z]{2}|\\d{4}[0-9A-Z]{4})(?:[.,]0+)?");
    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d{1,8})(?:[.,]0+)?");
    private static final int LONGEST = 40;
    private static final int MUNICIPALITY = 4;
    private static final int DISTRICT = 6;

    private RegionCodes() {}

    /// The code without padding; the country is `NL01`, also where tables of wijken write `NL00`.
    public static String normalise(String written) {
        String code = written.strip();
        return code.equals("NL00") ? Series.NETHERLANDS : code;
    }

    public static boolean isCode(String written) {
        return CODE.matcher(written.strip()).matches();
    }

    public static boolean isMunicipalityOrCountry(String code) {
        return code.startsWith("GM") || code.startsWith("NL");
    }

    /// The code that people mean: `GM 0141`, `gm0141`, `GM141`, `NL`, and as a bare number `0141`, `141`,
    /// `141.0`, `014110` for a wijk and `01411000` for a buurt.
    public static Optional<String> read(String written) {
        return marked(written).or(() -> numbered(written));
    }

    /// The code where it says what kind of region it is of: with the letters of CBS before it.
    public static Optional<String> marked(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = MARKED.matcher(written.replace('\u00a0', ' ').strip().toUpperCase(Locale.ROOT));
        return matcher.matches() ? code(matcher.group("kind"), matcher.group("number")) : Optional.empty();
    }

    /// The code of a municipality, wijk or buurt that is written as a number only.
    public static Optional<String> numbered(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(written.replace('\u00a0', ' ').strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String number = matcher.group("number");
        String kind = number.length() <= MUNICIPALITY ? "GM" : number.length() <= DISTRICT ? "WK" : "BU";
        return code(kind, number);
    }

    private static Optional<String> code(String kind, String number) {
        if (kind.equals("NL")) {
            boolean country = number.isEmpty() || number.matches("0?[01]");
            return country ? Optional.of(Series.NETHERLANDS) : Optional.empty();
        }
        int digits = switch (kind) {
            case "GM" -> MUNICIPALITY;
            case "WK" -> DISTRICT;
            case "BU" -> DISTRICT + 2;
            default -> 2;
        };
        if (number.isEmpty() || number.length() > digits) {
            return Optional.empty();
        }
        return Optional.of(kind + "0".repeat(digits - number.length()) + number);
    }
}

package nl.wed.workbench.sources.regions;

import java.util.regex.Pattern;
import nl.wed.workbench.domain.figures.Series;

/// Region codes of CBS, with the quirks of the sources taken out.
public final class RegionCodes {
    private static final Pattern CODE =
            Pattern.compile("(NL0[01]|LD\\d\\d|PV\\d\\d|CR\\d\\d|GM\\d{4}|WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4})");

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
}

package nl.wed.workbench.texts;

import java.util.Locale;
import java.util.regex.Pattern;

/// The name by which readers know a licence, in place of its address.
public final class LicenceWords {
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("https?://creativecommons\\.org/licenses/([a-z-]+)/([0-9.]+)/?");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("https?://creativecommons\\.org/publicdomain/zero/([0-9.]+)/?");

    private LicenceWords() {}

    /// `CC BY 4.0` for the address of that licence; anything else as it is.
    public static String of(String licence) {
        var known = CREATIVE_COMMONS.matcher(licence.strip());
        if (known.matches()) {
            return "CC " + known.group(1).toUpperCase(Locale.ROOT) + " " + known.group(2);
        }
        var free = PUBLIC_DOMAIN.matcher(licence.strip());
        return free.matches() ? "CC0 " + free.group(1) : licence;
    }
}

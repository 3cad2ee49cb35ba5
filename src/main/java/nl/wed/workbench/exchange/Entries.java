package nl.wed.workbench.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordTypes;

/// The names that files in a package can have; there are no others.
final class Entries {
    private static final Pattern OBSERVATIONS = Pattern.compile("observations/([0-9a-f]{64})\\.csv");
    private static final Pattern RECORDS = Pattern.compile("records/([a-z-]{1,40})\\.json");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./-]{1,200}");

    private Entries() {}

    static String of(RecordType<?> type) {
        return "records/" + type.name() + ".json";
    }

    static String ofObservations(String hash) {
        return "observations/" + hash + ".csv";
    }

    static Optional<RecordType<?>> typeOf(String name) {
        var matcher = RECORDS.matcher(name);
        return matcher.matches() ? RecordTypes.named(matcher.group(1)) : Optional.empty();
    }

    static Optional<String> observationsOf(String name) {
        var matcher = OBSERVATIONS.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isKnown(String name) {
        return name.equals(Manifest.NAME)
                || typeOf(name).isPresent()
                || observationsOf(name).isPresent();
    }

    /// Whether a name could point outside a folder or at a device on some system.
    static boolean isUnsafe(String name) {
        return !HARMLESS.matcher(name).matches() || name.startsWith("/") || name.contains("..");
    }
}

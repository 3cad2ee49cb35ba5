package nl.wed.workbench.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordTypes;

/// The names that files in a package can have; there are no others.
final class Entries {
    private static final Pattern OBSERVATIONS = Pattern.compile("observations/([0-9a-f]{64})\\.csv");
    private static final Pattern RECORDS = Pattern.compile("records/([a-z-]{1,40})\\.json");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_./-]{1,200}");

    // The names that kinds of record had in older formats.
    private static final Set<String> OLDER = Set.of("readings", "budget-lines");

    private Entries() {}

    static String of(RecordType<?> type) {
        return ofKind(type.name());
    }

    static String ofObservations(String hash) {
        return "observations/" + hash + ".csv";
    }

    static String ofKind(String kind) {
        return "records/" + kind + ".json";
    }

    /// The kind of record whose file this is, known or not.
    static Optional<String> kindOf(String name) {
        var matcher = RECORDS.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static Optional<RecordType<?>> typeOf(String name) {
        return kindOf(name).flatMap(RecordTypes::named);
    }

    static Optional<String> observationsOf(String name) {
        var matcher = OBSERVATIONS.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Whether a file can be in a package that says that of itself: one of a newer minor format may have files that are
    /// not known, and one of an older format kinds that are no more.
    static boolean isKnown(String name, Manifest manifest) {
        return isKnown(name)
                || manifest.isNewer()
                || manifest.format() < Manifest.FORMAT
                        && kindOf(name).map(OLDER::contains).orElse(false);
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

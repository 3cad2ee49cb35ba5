package nl.wed.workbench.exchange;

import java.util.List;
import nl.wed.workbench.texts.Sentence;

/// The outcome of reading a package.
public sealed interface PackageReading {

    /// The package is whole.
    record Read(ProjectPackage content) implements PackageReading {}

    /// The package was refused; nothing of it was used.
    record Refused(Reason reason, List<Object> arguments) implements PackageReading {
        /// What to tell the user: key `exchange.refused.<REASON>`.
        public Sentence sentence() {
            return new Sentence("exchange.refused." + reason, arguments);
        }
    }

    /// Why a package is refused.
    enum Reason {
        UNREADABLE,
        NOT_A_PACKAGE,
        BACKUP,
        NO_MANIFEST,
        NEWER_FORMAT,
        TOO_LARGE,
        PART_TOO_LARGE,
        TOO_MANY_ENTRIES,
        UNSAFE_NAME,
        UNKNOWN_ENTRY,
        DUPLICATE_ENTRY,
        MISSING_ENTRY,
        CHANGED_ENTRY,
        WRONG_RECORD,
        MISSING_FIELD,
        TOO_LONG,
        SAME_ID,
        NO_VALUE,
        TOO_SLOW,
        TOO_MUCH,
        WRONG_COUNT,
        NO_TRAJECTORY,
        MORE_TRAJECTORIES
    }
}

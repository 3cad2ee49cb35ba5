package nl.wed.workbench.workspace;

import java.time.Instant;

/// How far the last edit is on its way to the disk.
public sealed interface SaveState {

    /// Everything is on disk since that moment.
    record Saved(Instant at) implements SaveState {}

    /// Edits are being written.
    record Saving() implements SaveState {}

    /// Writing failed and is tried again, until it succeeds or the trajectory is closed; the edits are
    /// still in the window. The reason is what the system said.
    record Failed(WhyNotSaved why, String reason) implements SaveState {
        /// A failure of which nothing more is known.
        public Failed(String reason) {
            this(WhyNotSaved.OTHER, reason);
        }
    }
}

package nl.wed.workbench.workspace;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CompletionException;

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

        /// What a failure says of itself: what the system says of a file; any other message can hold what was to be
        /// written.
        static Failed of(Throwable failure) {
            var cause = failure.getCause();
            if (failure instanceof CompletionException && cause != null) {
                return of(cause);
            }
            var message = failure.getMessage();
            return switch (failure) {
                case NotSaved notSaved -> new Failed(notSaved.why(), String.valueOf(message));
                case IOException _ when message != null -> new Failed(message);
                default -> new Failed(failure.getClass().getSimpleName());
            };
        }
    }
}

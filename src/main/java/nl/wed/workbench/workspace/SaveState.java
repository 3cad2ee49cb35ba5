package nl.wed.workbench.workspace;

import java.time.Instant;

/// How far the last edit is on its way to the disk.
public sealed interface SaveState {

    /// Everything is on disk since that moment.
    record Saved(Instant at) implements SaveState {}

    /// Edits are being written.
    record Saving() implements SaveState {}

    /// Writing failed; the edits are still in the window and the reason is for the user to read.
    record Failed(String reason) implements SaveState {}
}

package nl.wed.workbench.workspace;

import java.util.Optional;
import java.util.UUID;

/// What is noted of an edit beside what it changed: its label, whether it was made, taken back or made again, by whom,
/// and on the day of which meeting.
public record EditNote(String label, Turn turn, Author author, Optional<UUID> meeting) {
    /// Which way an edit went.
    public enum Turn {
        /// Made.
        DONE,
        /// Taken back.
        UNDONE,
        /// Made again.
        REDONE
    }

    /// An edit of which only the label is known.
    public static EditNote of(String label) {
        return new EditNote(label, Turn.DONE, Author.UNKNOWN, Optional.empty());
    }
}

package nl.wed.workbench.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// Something that was set aside of a trajectory: when the clock said it was made, after how many edits, how large it
/// is, and what is in it as far as that can be told without opening it.
public record Backup(Path file, Kind kind, OptionalLong generation, Instant at, long bytes, Optional<Inside> inside) {

    /// How a backup came to be.
    public enum Kind {
        /// The program made it by itself.
        AUTOMATIC(true),
        /// Somebody asked for it.
        BY_HAND(true),
        /// As it was before another backup was put back.
        BEFORE_PUTTING_BACK(true),
        /// A copy of the working file as it was before a newer version of the program changed its form; it has no
        /// generation that can be told.
        BEFORE_UPGRADE(false),
        /// A package that was set aside, without names and versions.
        PACKAGE(false);

        private final boolean full;

        Kind(boolean full) {
            this.full = full;
        }

        /// Whether everything that was in the working file is in it.
        public boolean full() {
            return full;
        }
    }

    /// How many records and named versions are in it, whether there are names of respondents, and whether a password
    /// opens it on another computer.
    public record Inside(int records, int versions, boolean names, boolean password) {}
}

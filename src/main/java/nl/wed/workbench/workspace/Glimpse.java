package nl.wed.workbench.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.trajectory.StepProgress;

/// What can be told about a trajectory without opening it: which it is and whose, when and by whom it was last worked
/// in (`edited` when ever), what it was made of, and how far its steps are.
public record Glimpse(
        UUID trajectory,
        String municipality,
        String scope,
        String client,
        boolean fictional,
        boolean edited,
        Instant worked,
        Author by,
        Origin origin,
        List<Done> steps) {

    /// How far one step is.
    public record Done(Step step, StepProgress progress) {}

    /// What a trajectory was made of: a package with that snapshot, or nothing when that is empty; and the version
    /// of the built-in content that its records have, empty when they have none or older.
    public record Origin(String snapshot, String file, Author sender, Instant at, String content) {
        /// Made new, with that content.
        public static Origin fresh(Instant at, String content) {
            return new Origin("", "", Author.UNKNOWN, at, content);
        }

        /// Whether it was made of a package.
        public boolean ofPackage() {
            return !snapshot.isEmpty();
        }
    }
}

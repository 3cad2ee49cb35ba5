package nl.wed.workbench.workspace;

import java.util.List;
import java.util.Optional;

/// What is newer than a backup: how many other ones, the newest of these, and how many edits the trajectory is
/// further now. What is newer is said by the generations, and unknown of a backup that has none.
public record NewerThan(int backups, Optional<Backup> newest, long edits) {

    /// Of that backup, among all of the trajectory that is at that generation now; empty when it cannot be told.
    public static Optional<NewerThan> of(Backup one, List<Backup> all, long now) {
        if (one.generation().isEmpty()) {
            return Optional.empty();
        }
        long generation = one.generation().getAsLong();
        var newer = all.stream()
                .filter(other -> other.generation().orElse(-1) > generation)
                .toList();
        var newest = newer.stream()
                .max((a, b) ->
                        Long.compare(a.generation().orElse(-1), b.generation().orElse(-1)));
        return Optional.of(new NewerThan(newer.size(), newest, Math.max(0, now - generation)));
    }
}

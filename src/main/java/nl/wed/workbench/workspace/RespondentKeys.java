package nl.wed.workbench.workspace;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.interviews.RespondentKey;

/// Names and contact details of respondents, kept beside the trajectory and never part of it.
public interface RespondentKeys {

    /// Whether the keys cannot be read now; they are then unknown, which is not the same as none.
    default boolean locked() {
        return false;
    }

    /// Whether it is known that nothing is kept of anybody, which can be so of keys that are locked.
    default boolean nobody() {
        return !locked() && all().values().stream().allMatch(RespondentKey::blank);
    }

    /// All keys by the id of their respondent.
    Map<UUID, RespondentKey> all();

    /// Adds a key or replaces the one of the same respondent; completes when it is on disk.
    CompletableFuture<Void> put(RespondentKey key);

    /// Forgets who a respondent is; completes when it is on disk.
    CompletableFuture<Void> remove(UUID respondent);
}

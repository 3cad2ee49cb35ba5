package nl.wed.workbench.store;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.interviews.RespondentKey;
import nl.wed.workbench.workspace.RespondentKeys;

/// The table of who respondents are; what is written about it in the activity names nobody.
final class H2RespondentKeys implements RespondentKeys {
    private final H2ProjectStore store;

    H2RespondentKeys(H2ProjectStore store) {
        this.store = store;
    }

    @Override
    public Map<UUID, RespondentKey> all() {
        return store.reading(KeyRows::all);
    }

    @Override
    public CompletableFuture<Void> put(RespondentKey key) {
        return store.change("", (handle, edit) -> KeyRows.put(handle, edit, key));
    }

    @Override
    public CompletableFuture<Void> remove(UUID respondent) {
        return store.change("", (handle, edit) -> KeyRows.remove(handle, edit, respondent));
    }
}

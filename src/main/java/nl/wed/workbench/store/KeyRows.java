package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.domain.interviews.RespondentKey;
import org.jdbi.v3.core.Handle;

/// The rows of who respondents are, of before there was a vault.
final class KeyRows {
    private static final String TABLE = "respondent_keys";

    private KeyRows() {}

    static Map<UUID, RespondentKey> all(Handle handle) {
        var keys = new HashMap<UUID, RespondentKey>();
        handle.createQuery("select respondent, name, organisation, email, telephone from" + " respondent_keys")
                .map((row, _) -> new RespondentKey(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .forEach(key -> keys.put(key.respondent(), key));
        return keys;
    }

    static void enter(Ledger.Edit edit, RespondentKey key) {
        edit.put(
                TABLE,
                key.respondent(),
                RowHash.of(key.respondent(), key.name(), key.organisation(), key.email(), key.telephone()));
    }
}

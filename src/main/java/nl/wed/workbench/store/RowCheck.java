package nl.wed.workbench.store;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Checks a database of any schema version by its rows alone: an older one, before anything in it is
/// brought to this version and tallied anew. Looks only at what the first version had.
final class RowCheck {
    private record Row(String kind, UUID id, long place, String body) {}

    private final Handle handle;

    RowCheck(Handle handle) {
        this.handle = handle;
    }

    /// The schema version that the database itself says it has.
    int schema() {
        return handle.createQuery("select schema_version from control")
                .mapTo(Integer.class)
                .one();
    }

    /// Refuses rows that are not those that were saved, in the database with that token and at least
    /// of that generation.
    void check(String token, long leastGeneration) throws ContentsReader.Wrong {
        try {
            if (!token.equals(control("token", String.class))) {
                throw new ContentsReader.Wrong(Damage.CHANGED_OUTSIDE);
            }
            long generation = control("generation", Long.class);
            if (generation < leastGeneration) {
                throw new ContentsReader.Wrong(Damage.OLDER_THAN_SAVED);
            }
            ContentsReader.verifyTallies(handle, ledger());
            ContentsReader.verifyActivity(handle, generation);
        } catch (JdbiException | IllegalStateException e) {
            throw new ContentsReader.Wrong(Damage.UNREADABLE, e);
        }
    }

    private <T> T control(String column, Class<T> type) {
        return handle.createQuery("select " + column + " from control")
                .mapTo(type)
                .one();
    }

    private Ledger ledger() {
        var ledger = new Ledger();
        var edit = ledger.edit();
        handle.createQuery("select kind, id, place, body from records")
                .map((row, _) ->
                        new Row(row.getString(1), row.getObject(2, UUID.class), row.getLong(3), row.getString(4)))
                .forEach(row -> edit.put(
                        RecordRows.tableOf(row.kind()),
                        row.id(),
                        RecordRows.hash(row.kind(), row.id(), row.place(), row.body())));
        KeyRows.all(handle).values().forEach(key -> KeyRows.enter(edit, key));
        VersionRows.all(handle).forEach(version -> VersionRows.enter(edit, version));
        BlobRows.all(handle).forEach((name, bytes) -> edit.put(BlobRows.TABLE, name, RowHash.of(name, bytes)));
        edit.done();
        return ledger;
    }
}

package nl.wed.workbench.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.codec.RawTrajectory;
import nl.wed.workbench.exchange.Upgrades;
import org.jdbi.v3.core.Handle;

/// Brings the records of an older working file to the present format, by the steps that packages take too.
final class RowUpgrade {
    private static final long ROOM = 1L << 20;

    private final Handle handle;

    RowUpgrade(Handle handle) {
        this.handle = handle;
    }

    void run(int format) {
        var raw = new RawTrajectory();
        handle.createQuery("select kind, body from records order by kind, place")
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(row -> raw.add(row.getKey(), row.getValue()));
        Upgrades.from(format, raw);
        handle.useTransaction(transaction -> {
            transaction.execute("delete from records");
            raw.texts().forEach((kind, records) -> write(transaction, kind, records));
        });
    }

    private static void write(Handle handle, String kind, List<String> records) {
        try (var batch = handle.prepareBatch("insert into records (kind, id, place, body) values (?, ?, ?, ?)")) {
            long place = 0;
            for (String body : records) {
                place += ROOM;
                batch.add(kind, id(body), place, body);
            }
            batch.execute();
        }
    }

    private static UUID id(String body) {
        var raw = new RawTrajectory();
        raw.add("", body);
        return raw.ids("").getFirst();
    }
}

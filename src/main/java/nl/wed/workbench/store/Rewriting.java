package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import nl.wed.workbench.workspace.WhyNotSaved;

/// Writes a database anew into a fresh file, which then takes its place. A database that is open only
/// grows, as space of older states is not used again; this keeps it within three times what is in it.
/// At every moment the file that stands in the place is whole, and everything that was saved is in it.
final class Rewriting {
    /// Below this no rewriting is worth its while.
    static final long SMALL = 1 << 20;

    /// Times what H2 says is content, which is up to a quarter more than a fresh file takes.
    private static final double DUE = 1.3;

    private static final double OVERDUE = 1.55;

    private final Database database;
    private long last;

    Rewriting(Database database) {
        this.database = database;
    }

    /// Whether a quarter of the file is not content any more.
    boolean isDue(Session session) {
        return exceeds(DUE, session);
    }

    /// Whether it must not grow further: with what is written beside it, it then takes three times its content at the
    /// most.
    boolean isOverdue(Session session) {
        return exceeds(OVERDUE, session);
    }

    private boolean exceeds(double times, Session session) {
        long size = session.open().file().database().toFile().length();
        return size > SMALL
                && size > times * session.open().connection().contentBytes()
                // Not again before there is reason to, whether it failed or came out larger than was thought.
                && size > last + last / 4;
    }

    /// Puts a smaller database in the place of the one of the session, which it closes.
    void run(Session session) throws NotOpened, IOException, ContentsReader.Wrong {
        var open = session.open();
        var file = open.file();
        var place = file.database();
        var fresh = file.fresh().database();
        last = Files.size(place);
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh);
        try {
            copy(open);
            check(open, session.generation());
        } catch (NotOpened | ContentsReader.Wrong | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
        database.reached("content copied");
        if (open.held().displaced().isPresent()) {
            throw new Displaced(WhyNotSaved.REPLACED, place);
        }
        open.connection().abandon();
        // Where a file that is open cannot be replaced.
        open.held().close();
        Swap.into(place, fresh);
        database.reached("content swapped");
        last = Files.size(place);
        open.sidecar().seal(open.identity().schema(), open.identity().token(), Seal.ofPlace(place));
    }

    private void copy(OpenFile open) throws NotOpened {
        var fresh = open.file().fresh();
        var key = open.sidecar().key().orElseThrow();
        try (var connection = H2Connection.making(fresh, key, open.snapshots(), database.migrations())) {
            FreshCopy.whole(database, open.connection().writing(), connection.writing());
            database.reached("content copying");
            connection.sync();
        }
    }

    private static void check(OpenFile open, long generation) throws NotOpened, ContentsReader.Wrong {
        var fresh = open.file().fresh();
        var key = open.sidecar().key().orElseThrow();
        try (var connection = H2Connection.open(fresh, fresh.url(true, true), key, open.snapshots())) {
            new ContentsReader(connection.writing()).verify(open.identity().token(), generation);
        }
    }
}

package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.workspace.WhyNotSaved;

/// Writes a database anew into a fresh file, which then takes its place. A database that is open only
/// grows, as space of older states is not used again; this keeps it within three times what is in it.
/// At every moment the file that stands in the place is whole, and everything that was saved is in it.
final class Rewriting {
    /// Below this no rewriting is worth its while.
    static final long SMALL = 3 << 20;

    private final Database database;
    private long content;

    Rewriting(Database database) {
        this.database = database;
    }

    /// Whether most of the file is not content any more.
    boolean isDue(Session session) {
        long size = session.open().file().database().toFile().length();
        return size > SMALL && size > content * 5 / 2;
    }

    /// Closes the database of the session and puts a smaller one in its place.
    void run(Session session) throws NotOpened, IOException, ContentsReader.Wrong {
        var open = session.open();
        var file = open.file();
        var place = file.database();
        // When it fails, not again before there is reason to.
        content = Files.size(place);
        open.connection().abandon();
        OwnFolder.make(file.snapshots());
        AtomicFile.writePrivate(file.fresh().database(), out -> Files.copy(place, out));
        database.reached("content copied");
        compact(open);
        database.reached("content compacted");
        check(open, session.generation());
        if (open.held().displaced().isPresent()) {
            throw new Displaced(WhyNotSaved.REPLACED, place);
        }
        // Where a file that is open cannot be replaced.
        open.held().close();
        Swap.into(place, file.fresh().database());
        database.reached("content swapped");
        content = Files.size(place);
        open.sidecar().seal(open.identity().schema(), open.identity().token(), Seal.ofPlace(place));
    }

    private static void compact(OpenFile open) throws NotOpened {
        try (var connection = connect(open, false)) {
            connection.compact();
        }
    }

    private static void check(OpenFile open, long generation) throws NotOpened, ContentsReader.Wrong {
        try (var connection = connect(open, true)) {
            new ContentsReader(connection.writing()).verify(open.identity().token(), generation);
        }
    }

    private static H2Connection connect(OpenFile open, boolean readOnly) throws NotOpened {
        var fresh = open.file().fresh();
        return H2Connection.open(
                fresh, fresh.url(readOnly, true), open.sidecar().key().orElseThrow(), open.snapshots());
    }
}

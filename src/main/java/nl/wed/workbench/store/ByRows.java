package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.JdbiException;

/// A file of which no seal of this installation says what is in it: left by a crash, or closed by somebody who
/// knows the key. The key alone does not prove that we made it, as whoever knows the password of the vault has it
/// too. So it is read as rows, below the SQL engine, into a new database with the same key, which takes its place.
final class ByRows {
    private final WorkingFile file;
    private final Database database;
    private final Snapshots snapshots;

    ByRows(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
        this.snapshots = database.snapshots(file);
    }

    /// Whether the content is not known to be what this installation closed.
    static boolean isNeeded(Sidecar sidecar, Sidecar.Identity identity) throws IOException {
        return !(identity.seal() instanceof Seal.Closed) || !sidecar.isSignedHere();
    }

    /// Puts a database with the same rows in the place; gives what the sidecar says of it.
    Sidecar.Identity run(Sidecar sidecar, Sidecar.Identity identity) throws NotOpened, IOException {
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(file.fresh().database());
        copyTo(file.fresh(), sidecar, identity);
        database.reached("rows read");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        Swap.into(file.database(), file.fresh().database());
        database.reached("rows in place");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        return sidecar.identity().orElseThrow(() -> new IOException("not sealed"));
    }

    /// Reads the rows into a database of the same key at another place. After a migration that was broken off the file
    /// may be newer than its sidecar says.
    void copyTo(WorkingFile place, Sidecar sidecar, Sidecar.Identity identity) throws NotOpened, IOException {
        for (int schema = database.migrations().target(); schema > identity.schema(); schema--) {
            if (copied(place, sidecar, identity, schema)) {
                return;
            }
            Files.deleteIfExists(place.database());
        }
        if (!copied(place, sidecar, identity, identity.schema())) {
            throw damaged(Damage.UNREADABLE);
        }
    }

    private boolean copied(WorkingFile place, Sidecar sidecar, Sidecar.Identity identity, int schema)
            throws NotOpened, IOException {
        var key = sidecar.key().orElseThrow(() -> new IOException("no key"));
        try (var rows = new RowsBelow(file.database(), key, database.limits());
                var connection = H2Connection.open(place, place.url(false, false), key, snapshots)) {
            var handle = connection.writing();
            database.migrations().upTo(schema).run(handle, 0);
            if (!rows.copyTo(handle)) {
                return false;
            }
            int found = Migrations.schemaOf(handle);
            if (found > database.migrations().target()) {
                throw new NotOpened(new Opening.Newer(file.database(), found));
            }
            if (found != schema) {
                return false;
            }
            new ContentsReader(handle).verify(identity.token(), sidecar.generation());
            connection.sync();
            return true;
        } catch (ContentsReader.Wrong e) {
            throw damaged(e.damage());
        } catch (MVStoreException | JdbiException | IllegalStateException _) {
            return false;
        }
    }

    private NotOpened damaged(Damage damage) {
        return new NotOpened(new Opening.Damaged(file.database(), damage, snapshots.newestGood()));
    }
}

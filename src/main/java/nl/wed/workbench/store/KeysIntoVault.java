package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.vault.OpenVault;
import org.jdbi.v3.core.Handle;

/// Moves the names of respondents from the table where they were readable into the vault, sealed by the installation.
/// The database is written anew without them, as H2 keeps what a row was in the file; the fresh one takes the place
/// of the old when it has proved to be whole. Broken off before, the next opening begins again.
final class KeysIntoVault {
    private static final Set<String> MADE_ANEW = Set.of("respondent_keys");

    private final WorkingFile file;
    private final Database database;

    KeysIntoVault(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
    }

    /// Whether there are names that can be read.
    static boolean areToMove(Handle handle) {
        return !KeyRows.all(handle).isEmpty();
    }

    /// Puts a database without readable names in the place of this one, which it closes.
    void run(Sidecar sidecar, Sidecar.Identity identity, H2Connection old) throws NotOpened, IOException {
        var fresh = file.fresh();
        var snapshots = database.snapshots(file);
        var key = sidecar.key().orElseThrow();
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh.database());
        try (old;
                var connection = H2Connection.open(fresh, fresh.url(false, false), key, snapshots)) {
            copy(old.writing(), connection.writing());
            FreshCopy.tally(connection.writing(), identity.token());
            connection.sync();
            new ContentsReader(connection.writing()).verified(identity.token(), sidecar.generation());
        } catch (ContentsReader.Wrong | RuntimeException e) {
            Files.deleteIfExists(fresh.database());
            throw new IOException("the names could not be moved into the vault", e);
        }
        database.reached("names sealed");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
        Swap.into(file.database(), fresh.database());
        database.reached("names moved");
        sidecar.seal(identity.schema(), identity.token(), Seal.ofPlace(file.database()));
    }

    private void copy(Handle from, Handle to) {
        FreshCopy.copy(database, from, to, MADE_ANEW);
        to.useTransaction(transaction -> BlobRows.put(transaction, new Ledger().edit(), VaultRow.BLOB, sealed(from)));
    }

    private byte[] sealed(Handle from) {
        UUID trajectory = from.createQuery("select project from control")
                .mapTo(UUID.class)
                .one();
        if (VaultRow.find(from).isPresent()) {
            throw new StoreException("names beside a vault");
        }
        var vault = OpenVault.fresh(
                trajectory,
                database.installation().vaultKey(),
                KeyRows.all(from).values());
        return vault.seal().bytes();
    }
}

package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.wed.workbench.store.Sidecar.Identity;
import org.h2.mvstore.MVStoreException;

/// Encrypts a working file of before encryption, once. It is never opened as a database without
/// encryption: one that was closed properly is encrypted byte by byte when the bytes are those that
/// were signed; of one that a crash left the rows are read. Broken off at any moment, the next
/// opening begins again or finishes.
final class Encryption {
    private final WorkingFile file;
    private final Database database;
    private final Path fresh;

    Encryption(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
        this.fresh = file.fresh().database();
    }

    /// Refuses a file that opening for editing would refuse to encrypt.
    void check(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        if (!isEncrypted(sidecar)) {
            listed(old);
        }
    }

    /// Encrypts the file; gives what its sidecar says from now on.
    Identity run(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        if (!isEncrypted(sidecar)) {
            replace(sidecar, old);
        }
        database.reached("replaced");
        checkReplaced(sidecar, old);
        database.installation().plainFiles().done(old.token());
        database.reached("struck off");
        // Twice, so that neither slot speaks of the plain file any more.
        sidecar.seal(old.schema(), old.token(), sealNow(old));
        database.reached("sealed once");
        sidecar.seal(old.schema(), old.token(), sealNow(old));
        database.reached("sealed");
        return sidecar.identity().orElseThrow(() -> new IOException("the sidecar does not hold what was written"));
    }

    private Seal sealNow(Identity old) throws IOException {
        return old.seal() instanceof Seal.Closed ? Seal.ofContent(file.database()) : Seal.ofPlace(file.database());
    }

    private boolean isEncrypted(Sidecar sidecar) throws IOException {
        var key = sidecar.key();
        return key.isPresent() && EncryptedFile.opensWith(key.get(), file.database());
    }

    private void replace(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        var expected = listed(old);
        var key = sidecar.key().isPresent() ? sidecar.key().get() : sidecar.makeKey();
        database.reached("key made");
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh);
        if (old.seal() instanceof Seal.Closed) {
            encrypt(key, expected);
        } else {
            rewrite(sidecar, old, expected);
        }
        database.reached("encrypted");
        database.snapshots(file)
                .backUp(fresh, old.schema(), database.settings().clock().instant());
        database.reached("backed up");
        Swap.into(file.database(), fresh);
    }

    private void encrypt(FileKey key, Seal.Closed expected) throws NotOpened, IOException {
        if (!EncryptedFile.encrypt(key, file.database(), fresh).equals(expected)) {
            Files.delete(fresh);
            throw refused(Damage.CHANGED_OUTSIDE);
        }
        if (!EncryptedFile.plainSeal(key, fresh).equals(expected)) {
            throw new IOException("what was encrypted does not read back");
        }
    }

    /// Reads a copy, under a key that nobody keeps, so that nothing can change between the look at
    /// the bytes and the reading.
    private void rewrite(Sidecar sidecar, Identity old, Seal.Closed expected) throws NotOpened, IOException {
        var copy = file.snapshots().resolve("copy.tmp");
        Files.deleteIfExists(copy);
        var passing = FileKey.fresh();
        try {
            if (!EncryptedFile.encrypt(passing, file.database(), copy).equals(expected)) {
                throw refused(Damage.CHANGED_OUTSIDE);
            }
            copyRows(copy, passing, sidecar, old.token());
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void copyRows(Path copy, FileKey passing, Sidecar sidecar, String token) throws NotOpened, IOException {
        var target = file.fresh();
        var key = sidecar.key().orElseThrow();
        var snapshots = database.snapshots(file);
        try (var rows = new RowsBelow(copy, passing, database.limits());
                var connection = H2Connection.open(target, target.url(false, false), key, snapshots)) {
            database.migrations().upTo(1).run(connection.writing(), 0);
            if (!rows.copyTo(connection.writing())) {
                throw refused(Damage.UNREADABLE);
            }
            new ContentsReader(connection.writing()).verify(token, sidecar.generation());
            connection.sync();
        } catch (ContentsReader.Wrong e) {
            throw refused(e.damage());
        } catch (MVStoreException e) {
            throw refused(Damage.UNREADABLE);
        }
    }

    /// The bytes that the plain file must have: those of the list, and of the seal if it was closed.
    private Seal.Closed listed(Identity old) throws NotOpened, IOException {
        Optional<Seal.Closed> listed = database.installation().plainFiles().of(old.token());
        if (listed.isEmpty()) {
            throw new NotOpened(
                    new Opening.Plain(file.database(), database.snapshots(file).newestGood()));
        }
        if (old.seal() instanceof Seal.Closed closed && !closed.equals(listed.get())) {
            throw refused(Damage.CHANGED_OUTSIDE);
        }
        return listed.get();
    }

    /// After a proper closing the seal says what must be under the encryption; after a crash the
    /// checks of every opening after a crash must do, and whoever made the file had our key.
    private void checkReplaced(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        var key = sidecar.key().orElseThrow();
        if (old.seal() instanceof Seal.Closed closed
                && !EncryptedFile.plainSeal(key, file.database()).equals(closed)) {
            throw refused(Damage.CHANGED_OUTSIDE);
        }
    }

    private NotOpened refused(Damage damage) {
        return new NotOpened(new Opening.Damaged(
                file.database(), damage, database.snapshots(file).newestGood()));
    }
}

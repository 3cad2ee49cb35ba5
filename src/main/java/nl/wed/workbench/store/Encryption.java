package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.store.Sidecar.Identity;

/// Encrypts a working file of before encryption, once and without opening it as a database: its bytes
/// are those that were listed and signed, or nothing happens. Broken off at any moment, the next
/// opening begins again or finishes.
final class Encryption {
    private final WorkingFile file;
    private final Database database;

    Encryption(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
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
        Seal seal = old.seal() instanceof Seal.Closed ? Seal.ofContent(file.database()) : Seal.ofPlace(file.database());
        // Twice, so that neither slot speaks of the plain file any more.
        sidecar.seal(old.schema(), old.token(), seal);
        database.reached("sealed once");
        sidecar.seal(old.schema(), old.token(), seal);
        return sidecar.identity().orElseThrow(() -> new IOException("the sidecar does not hold what was written"));
    }

    private boolean isEncrypted(Sidecar sidecar) throws IOException {
        var key = sidecar.key();
        return key.isPresent() && EncryptedFile.opensWith(key.get(), file.database());
    }

    private void replace(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        var expected = listed(old);
        var key = sidecar.key().isPresent() ? sidecar.key().get() : sidecar.makeKey();
        database.reached("key made");
        Files.deleteIfExists(file.fresh());
        if (!EncryptedFile.encrypt(key, file.database(), file.fresh()).equals(expected)) {
            Files.delete(file.fresh());
            throw changed();
        }
        database.reached("encrypted");
        if (!EncryptedFile.plainSeal(key, file.fresh()).equals(expected)) {
            throw new IOException("what was encrypted does not read back");
        }
        database.snapshots(file)
                .backUp(file.fresh(), old.schema(), database.settings().clock().instant());
        database.reached("backed up");
        Files.move(file.fresh(), file.database(), StandardCopyOption.ATOMIC_MOVE);
        AtomicFile.syncFolder(file.database().getParent());
    }

    /// The bytes that the plain file must have: those of the list, and of the seal if it was closed.
    private Seal.Closed listed(Identity old) throws NotOpened, IOException {
        var listed = database.installation()
                .plainFiles()
                .of(old.token())
                .orElseThrow(() -> new NotOpened(new Opening.Plain(
                        file.database(), database.snapshots(file).newestGood())));
        if (old.seal() instanceof Seal.Closed closed && !closed.equals(listed)) {
            throw changed();
        }
        return listed;
    }

    /// After a proper closing the seal says what must be under the encryption; after a crash the
    /// checks of every opening after a crash must do, and whoever made the file had our key.
    private void checkReplaced(Sidecar sidecar, Identity old) throws NotOpened, IOException {
        if (old.seal() instanceof Seal.Closed closed
                && !EncryptedFile.plainSeal(sidecar.key().orElseThrow(), file.database())
                        .equals(closed)) {
            throw changed();
        }
    }

    private NotOpened changed() {
        return new NotOpened(new Opening.Damaged(
                file.database(),
                Damage.CHANGED_OUTSIDE,
                database.snapshots(file).newestGood()));
    }
}

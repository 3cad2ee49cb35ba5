package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.exchange.SoundTrajectory;
import nl.wed.workbench.store.Opening.Secret;
import nl.wed.workbench.texts.Sentence;
import org.h2.mvstore.MVStoreException;

/// Takes a working file of another installation over, by what opens its vault. Whoever knows that could have made
/// the file, so it is read as rows, below the SQL engine, into a new database with a new key, and looked at as a
/// package is. The files as they came are set aside first; until the new one stands in the place the old one does,
/// and opens by the same secret. Broken off at any moment, the next opening finishes or asks again.
final class TakingOver {
    private final WorkingFile file;
    private final Database database;
    private final Snapshots snapshots;

    TakingOver(WorkingFile file, Database database) {
        this.file = file;
        this.database = database;
        this.snapshots = database.snapshots(file);
    }

    /// Whether this installation lacks the key of what stands there, and another has or had it.
    static boolean isNeeded(Sidecar sidecar, WorkingFile file) throws IOException {
        var ring = sidecar.keyring();
        if (ring.isEmpty() || ring.get().wrappings().isEmpty()) {
            return false;
        }
        return sidecar.key().isEmpty()
                || VaultWrapping.isBeingTakenOver(ring.get())
                        && !EncryptedFile.opensWith(sidecar.key().get(), file.database());
    }

    /// Finishes what was broken off after the new database had taken the place.
    static void finish(Sidecar sidecar) throws IOException {
        if (sidecar.key().isPresent()
                && sidecar.keyring().filter(VaultWrapping::isBeingTakenOver).isPresent()) {
            sidecar.endTakingOver();
        }
    }

    /// Puts a database of this installation in the place; gives what was taken out of it.
    List<Sentence> run(Sidecar sidecar, Optional<char[]> typed) throws NotOpened, IOException {
        var vault = opened(sidecar, typed);
        try {
            var theirs = known(sidecar, vault);
            var key = FileKey.fresh();
            OwnFolder.make(file.snapshots());
            Files.deleteIfExists(file.fresh().database());
            var sound = read(theirs, sidecar.generation(), vault, file.fresh(), key);
            database.reached("rows read");
            var at = database.settings().clock().instant();
            sidecar.backUpTo(snapshots.ofAnotherInstallation(file.database(), at));
            database.reached("set aside");
            keepNote(vault, key);
            vault.keys().forEach(known -> DraftFile.next(file, key).takeOver(DraftFile.of(file, known)));
            int target = database.migrations().target();
            var now = new Sidecar.Identity(
                    theirs.identity().sequence(),
                    target,
                    theirs.identity().token(),
                    theirs.identity().seal(),
                    true);
            var place = Seal.ofPlace(file.fresh().database());
            sidecar.beginTakingOver(vault.ring(), key, vault.wrapping(key), now, place);
            database.reached("new key noted");
            Swap.into(file.database(), file.fresh().database());
            database.reached("taken over");
            sidecar.seal(target, theirs.identity().token(), Seal.ofContent(file.database()));
            DraftFile.of(file, key).adopt(List.of(DraftFile.next(file, key)));
            sidecar.endTakingOver();
            new ErasureNote(snapshots, theirs.key()).done();
            return sound.remarks();
        } finally {
            vault.wipe();
        }
    }

    /// A removal that is not finished is found under the new key too, before that is the key of the file.
    private void keepNote(VaultWrapping.Opened vault, FileKey key) throws IOException {
        for (FileKey known : vault.keys()) {
            var pending = new ErasureNote(snapshots, known).find();
            if (pending.isPresent()) {
                new ErasureNote(snapshots, key).keep(pending.get());
                return;
            }
        }
    }

    /// Reads it into a database at another place, which is thrown away afterwards.
    SoundTrajectory copyTo(WorkingFile place, FileKey key, Sidecar sidecar, Optional<char[]> typed)
            throws NotOpened, IOException {
        var vault = opened(sidecar, typed);
        vault.wipe();
        for (FileKey known : vault.keys()) {
            if (new ErasureNote(snapshots, known).find().isPresent()) {
                throw new NotOpened(new Opening.Unfinished(file.database()));
            }
        }
        return read(known(sidecar, vault), sidecar.generation(), vault, place, key);
    }

    private VaultWrapping.Opened opened(Sidecar sidecar, Optional<char[]> typed) throws NotOpened, IOException {
        var ring = sidecar.keyring().orElseThrow(() -> new IOException("no key ring"));
        if (ring.each().stream().allMatch(one -> VaultWrapping.locks(one).isEmpty())) {
            throw refused(Secret.NEVER_CHOSEN);
        }
        if (typed.isEmpty()) {
            throw refused(Secret.ASKED);
        }
        return database.attempt(() -> opened(ring, typed.get())).orElseThrow(() -> refused(Secret.WRONG));
    }

    /// A file that was being given another key opens by what belongs to the key that it has.
    private Optional<VaultWrapping.Opened> opened(Keyring ring, char[] typed) {
        boolean one = ring.each().size() == 1;
        return ring.each().stream()
                .flatMap(each -> VaultWrapping.open(each, typed).stream())
                .filter(found -> one || found.keys().stream().anyMatch(this::opensFile))
                .findFirst();
    }

    private boolean opensFile(FileKey key) {
        try {
            return EncryptedFile.opensWith(key, file.database());
        } catch (IOException _) {
            return false;
        }
    }

    private NotOpened refused(Secret secret) {
        return new NotOpened(new Opening.OfAnotherInstallation(file.database(), secret, snapshots.newestGood()));
    }

    /// The key of what stands there, and what the sidecar says by it.
    private record Theirs(FileKey key, Sidecar.Identity identity) {}

    private Theirs known(Sidecar sidecar, VaultWrapping.Opened vault) throws NotOpened, IOException {
        for (FileKey key : vault.keys()) {
            var identity = sidecar.identityBy(key);
            if (identity.isPresent() && EncryptedFile.opensWith(key, file.database())) {
                return checked(new Theirs(key, identity.get()));
            }
        }
        throw new NotOpened(new Opening.NotOurs(file.database(), snapshots.newestGood()));
    }

    private Theirs checked(Theirs theirs) throws NotOpened, IOException {
        int schema = theirs.identity().schema();
        if (schema > database.migrations().target()) {
            throw new NotOpened(new Opening.Newer(file.database(), schema));
        }
        if (schema < 1) {
            throw damaged(Damage.UNREADABLE);
        }
        if (theirs.identity().seal() instanceof Seal.Closed closed
                && !Seal.ofContent(file.database()).equals(closed)) {
            throw damaged(Damage.CHANGED_OUTSIDE);
        }
        return theirs;
    }

    private SoundTrajectory read(Theirs theirs, long least, VaultWrapping.Opened vault, WorkingFile to, FileKey key)
            throws NotOpened, IOException {
        var identity = theirs.identity();
        try (var rows = new RowsBelow(file.database(), theirs.key(), database.limits());
                var connection = H2Connection.open(to, to.url(false, false), key, snapshots)) {
            var handle = connection.writing();
            database.migrations().upTo(identity.schema()).run(handle, 0);
            if (!rows.copyTo(handle)) {
                throw damaged(Damage.UNREADABLE);
            }
            new ContentsReader(handle).verify(identity.token(), least);
            if (!project(connection).equals(vault.locks().trajectory())) {
                throw damaged(Damage.CHANGED_OUTSIDE);
            }
            var contents = Migration.upgrade(connection, database.migrations(), identity.schema(), identity.token());
            connection.sync();
            return SoundTrajectory.of(contents.project()).orElseThrow(() -> damaged(Damage.RECORD_UNREADABLE));
        } catch (ContentsReader.Wrong e) {
            throw damaged(e.damage());
        } catch (MVStoreException _) {
            throw damaged(Damage.UNREADABLE);
        }
    }

    private static UUID project(H2Connection connection) {
        return connection
                .writing()
                .createQuery("select project from control")
                .mapTo(UUID.class)
                .one();
    }

    private NotOpened damaged(Damage damage) {
        return new NotOpened(new Opening.Damaged(file.database(), damage, snapshots.newestGood()));
    }
}

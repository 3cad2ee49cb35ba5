package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.EditNote;

/// Gives a working file a vault with another data key, and with it another key for the file itself, so that what
/// opened an older copy, its sidecar or a backup opens nothing of now. A database with both is made beside and takes
/// the place in one move: before it the old one stands there with all that opened it, after it the new one. Until what
/// else lies under the key of the file is under the new key, both lie in the sidecar; broken off anywhere, the next
/// opening finishes.
final class Renewing {
    private final Database database;

    Renewing(Database database) {
        this.database = database;
    }

    /// Does it. The connection is let go of.
    void run(Session session, SealedVault vault, byte[] wrap) throws IOException, NotOpened {
        var open = session.open();
        var file = open.file();
        var key = FileKey.fresh();
        Path fresh = file.fresh().database();
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh);
        // Else the key of what an earlier one left beside would be forgotten.
        finish(open.sidecar(), file, open.snapshots());
        try {
            copy(session, vault, key);
            database.reached("renewed copy");
            open.connection().abandon();
            var displaced = open.held().displaced();
            if (displaced.isPresent()) {
                throw new Displaced(displaced.get(), file.database());
            }
            open.sidecar().beginRenewal(key, vault.locks(), wrap, Seal.ofPlace(fresh));
            database.reached("new key noted");
            keepNote(open, key);
            database.reached("note under the new key");
            // Where a file that is open cannot be replaced.
            open.held().close();
            Swap.into(file.database(), fresh);
        } finally {
            Files.deleteIfExists(fresh);
            open.sidecar().choose(file.database());
        }
        afterwards(session);
    }

    /// The new database stands in the place, so that it is done, also when the rest has to wait for the next opening.
    private void afterwards(Session session) {
        var open = session.open();
        try {
            database.reached("renewed");
            open.sidecar().generation(session.generation() + 1);
            finish(open.sidecar(), open.file(), open.snapshots());
        } catch (IOException | RuntimeException e) {
            System.getLogger(Renewing.class.getName())
                    .log(System.Logger.Level.WARNING, "what lies beside is not under the new key yet", e);
        }
    }

    private void copy(Session session, SealedVault vault, FileKey key) throws IOException, NotOpened {
        var open = session.open();
        var fresh = open.file().fresh();
        long generation = session.generation() + 1;
        String token = open.identity().token();
        try (var connection = H2Connection.open(fresh, fresh.url(false, false), key, open.snapshots())) {
            var handle = connection.writing();
            FreshCopy.copy(database, open.connection().writing(), handle, Set.of());
            handle.useTransaction(transaction -> {
                BlobRows.put(transaction, new Ledger().edit(), VaultRow.BLOB, vault.bytes());
                transaction.execute("update control set generation = ?", generation);
                long now = database.settings().clock().millis();
                ActivityRows.add(transaction, generation, now, EditNote.of(""));
            });
            FreshCopy.tally(handle, token);
            connection.sync();
            new ContentsReader(handle).verified(token, generation);
        } catch (ContentsReader.Wrong | RuntimeException e) {
            throw new IOException("not written anew", e);
        }
    }

    /// A removal that is not finished must be found under the new key as well; the note under the old one goes when
    /// that key does. Only once the sidecar has that key: else nobody could take its note away.
    private static void keepNote(OpenFile open, FileKey key) throws IOException {
        var pending = new ErasureNote(open.snapshots(), open.sidecar().key().orElseThrow()).find();
        if (pending.isPresent()) {
            new ErasureNote(open.snapshots(), key).keep(pending.get());
        }
    }

    /// Finishes what was broken off, whichever database stands in the place.
    void finish(Sidecar sidecar, WorkingFile file, Snapshots snapshots) throws IOException {
        var renewal = sidecar.renewal();
        if (renewal.isEmpty()) {
            return;
        }
        var from = renewal.get().from();
        var to = renewal.get().to();
        if (renewal.get().isDone()) {
            DraftFile.renew(file, snapshots, from, to);
            for (Path copy : snapshots.databases()) {
                if (EncryptedFile.opensWith(from, copy)) {
                    EncryptedFile.renew(copy, from, to);
                }
            }
            database.reached("renewed beside");
        }
        new ErasureNote(snapshots, renewal.get().isDone() ? from : to).done();
        sidecar.endRenewal();
        database.reached("renewal ended");
    }
}

package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.codec.RecordCodec;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.exchange.Manifest;
import nl.wed.workbench.exchange.Sha256;
import nl.wed.workbench.exchange.Upgrades;
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.EditNote;
import org.jdbi.v3.core.Handle;

/// Takes a respondent out of a trajectory and of every state of it that is kept. First everything is looked through and
/// noted with the proof, sealed; then it is changed; at last the database is written anew, as H2 keeps what rows were.
/// Broken off after the note, the next opening does all of it again.
final class Erasing {
    private static final String PROOF = "erasure/";

    private final Database database;
    private final ProjectText text;

    Erasing(Database database) {
        this.database = database;
        this.text = new ProjectText(database.codecs(), Manifest.FORMAT, Upgrades::from);
    }

    /// Where states are kept beside the rows of the database.
    private List<StatesBeside> beside(OpenFile open, Optional<byte[]> vault) {
        return List.of(
                new ErasedSnapshots(open),
                new ErasedCopies(open),
                new ErasedBackups(open, database, text, vault),
                new ErasedDrafts(open));
    }

    /// The proofs that are kept in a database, the newest first.
    static List<ErasureProof> proofs(Handle handle) {
        return handle
                .createQuery("select distinct name from blobs where name like ?")
                .bind(0, PROOF + "%")
                .mapTo(String.class)
                .stream()
                .map(name -> proofCodec()
                        .read(Compressed.text(BlobRows.find(handle, name).orElseThrow())))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /// Looks through all there is and notes what is to be done; from then on it will be. `vault` is the one without
    /// that person, if it changes.
    PendingErasure note(Session session, ErasureOrder asked, Optional<byte[]> vault) throws IOException {
        var open = session.open();
        var rows = new ErasedRows(open.connection().writing(), text, session.stored());
        var words = new ArrayList<>(rows.words(asked.respondent()));
        var searched = new ArrayList<ErasureProof.Searched>();
        for (StatesBeside place : beside(open, vault)) {
            var looked = place.look(asked);
            words.addAll(looked.words());
            searched.add(looked.searched());
        }
        var order = asked.withWords(words);
        searched.addAll(0, rows.search(order));
        searched.add(new ErasureProof.Searched("vault", 1, vault.isPresent() ? 1 : 0));
        var proof = new ErasureProof(
                order.id(),
                order.pseudonym(),
                order.anonymous(),
                order.at(),
                order.author(),
                order.authorOrganisation(),
                searched,
                rows.outside(order));
        var sealed = vault.map(Base64.getEncoder()::encodeToString).orElse("");
        var pending = new PendingErasure(
                order, proof, sealed, vaultHash(open.connection().writing()));
        noteOf(session).keep(pending);
        database.reached("erasing noted");
        return pending;
    }

    /// Does what was noted. The connection is let go of, and a fresh database stands in the place of the other.
    void run(Session session, PendingErasure pending) throws IOException, NotOpened {
        var open = session.open();
        for (StatesBeside place : beside(open, vaultAfter(open.connection().writing(), pending))) {
            place.erase(pending);
            database.reached("erased beside");
        }
        rows(session, pending);
        database.reached("erased in rows");
        anew(open, session.generation());
        noteOf(session).done();
        database.reached("erased");
    }

    /// The vault as it will be: that of the note, unless a later one was written meanwhile.
    private static Optional<byte[]> vaultAfter(Handle handle, PendingErasure pending) {
        return !pending.vault().isEmpty() && vaultHash(handle).equals(pending.vaultBefore())
                ? Optional.of(Base64.getDecoder().decode(pending.vault()))
                : VaultRow.find(handle);
    }

    private void rows(Session session, PendingErasure pending) {
        var order = pending.order();
        var before = session.stored();
        var author = new Author(order.author(), order.authorOrganisation());
        var note = new EditNote(order.label(), EditNote.Turn.DONE, author, Optional.empty());
        session.write(note, Erasure.of(order, before).of(before), (handle, edit) -> {
            new ErasedRows(handle, text, before).erase(edit, order);
            if (!pending.vault().isEmpty() && vaultHash(handle).equals(pending.vaultBefore())) {
                BlobRows.put(handle, edit, VaultRow.BLOB, Base64.getDecoder().decode(pending.vault()));
            }
            byte[] proof = Compressed.of(proofCodec().write(pending.proof()));
            BlobRows.put(handle, edit, PROOF + pending.proof().id(), proof);
        });
    }

    private void anew(OpenFile open, long generation) throws IOException, NotOpened {
        var file = open.file();
        var fresh = file.fresh();
        var key = open.sidecar().key().orElseThrow();
        String token = open.identity().token();
        OwnFolder.make(file.snapshots());
        Files.deleteIfExists(fresh.database());
        try (var connection = H2Connection.open(fresh, fresh.url(false, false), key, open.snapshots())) {
            FreshCopy.copy(database, open.connection().writing(), connection.writing(), Set.of());
            FreshCopy.tally(connection.writing(), token);
            connection.sync();
            new ContentsReader(connection.writing()).verified(token, generation);
        } catch (ContentsReader.Wrong | RuntimeException e) {
            Files.deleteIfExists(fresh.database());
            throw new IOException("not written anew", e);
        }
        database.reached("erased anew");
        open.connection().abandon();
        int schema = database.migrations().target();
        open.sidecar().seal(schema, token, Seal.ofPlace(file.database()));
        Swap.into(file.database(), fresh.database());
        database.reached("erased swapped");
        open.sidecar().seal(schema, token, Seal.ofPlace(file.database()));
    }

    private static RecordCodec<ErasureProof> proofCodec() {
        return RecordCodec.of(ErasureProof.class);
    }

    private static String vaultHash(Handle handle) {
        return VaultRow.find(handle).map(Sha256::of).orElse("");
    }

    private static ErasureNote noteOf(Session session) {
        var open = session.open();
        return new ErasureNote(open.snapshots(), open.sidecar().key().orElseThrow());
    }
}

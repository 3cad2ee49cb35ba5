package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.erasure.ErasureProof.Searched;
import nl.wed.workbench.domain.erasure.PendingErasure;
import nl.wed.workbench.privacy.Erasure;
import nl.wed.workbench.workspace.Backup;
import nl.wed.workbench.workspace.BackupRefused;
import org.jdbi.v3.core.Handle;

/// The full backups of a working file. Their vaults are sealed as they were then, and nobody may be able to open them
/// any more, so each gets the vault of now, without that person, with what opens it.
final class ErasedBackups implements StatesBeside {
    private static final String PLACE = "backups";

    private final OpenFile open;
    private final Database database;
    private final ProjectText text;
    private final Optional<byte[]> vault;

    /// With the vault as it is without that person.
    ErasedBackups(OpenFile open, Database database, ProjectText text, Optional<byte[]> vault) {
        this.open = open;
        this.database = database;
        this.text = text;
        this.vault = vault;
    }

    private List<Backup> all() {
        return new BackupFolder(open.file(), open.snapshots())
                .full(open.identity().token());
    }

    @Override
    public Looked look(ErasureOrder order) {
        var reader = new BackupReader(database);
        var words = new ArrayList<String>();
        int changed = 0;
        var backups = all();
        for (Backup one : backups) {
            try {
                boolean differs = reader.passing(reader.opened(one.file(), Optional.empty()), filled -> {
                    var project = filled.contents().project();
                    var rows = new ErasedRows(filled.connection().writing(), text, project);
                    words.addAll(rows.words(order.respondent()));
                    return VaultRow.find(filled.connection().writing()).isPresent()
                            || rows.search(order).stream().anyMatch(found -> found.removed() > 0);
                });
                changed += differs ? 1 : 0;
            } catch (BackupRefused _) {
                changed++;
            }
        }
        return new Looked(new Searched(PLACE, backups.size(), changed), words);
    }

    @Override
    public void erase(PendingErasure pending) throws IOException {
        var order = pending.order();
        var maker = new BackupMaker(database);
        for (Backup one : all()) {
            try {
                maker.rewrite(
                        one.file(), (contents, handle, edit) -> erase(contents, handle, edit, order), this::under);
            } catch (BackupRefused e) {
                forget(one.file(), e);
            }
        }
    }

    private void erase(Contents contents, Handle handle, Ledger.Edit edit, ErasureOrder order) {
        var before = contents.project();
        var after = Erasure.of(order, before).of(before);
        new RecordRows(database.codecs(), contents.places()).write(handle, edit, before, after);
        KeptRows.write(handle, edit, before.kept(), after.kept());
        new ErasedRows(handle, text, before).erase(edit, order);
        if (VaultRow.find(handle).isPresent()) {
            vault.ifPresentOrElse(
                    bytes -> BlobRows.put(handle, edit, VaultRow.BLOB, bytes),
                    () -> BlobRows.remove(handle, edit, VaultRow.BLOB));
        }
    }

    /// What opens the working file now opens its backups, as their vault is that of now; what opened them then does
    /// not.
    private BackupMaker.Under under(BackupReader.Opened opened) {
        try {
            var own = open.sidecar().key();
            var ring = open.sidecar().keyring();
            if (own.isPresent() && ring.isPresent()) {
                return new BackupMaker.Under(own.get(), ring.get().text());
            }
        } catch (IOException e) {
            System.getLogger(ErasedBackups.class.getName())
                    .log(System.Logger.Level.WARNING, "a backup opens as it did before", e);
        }
        return new BackupMaker.Under(opened.key(), opened.head().keys());
    }

    /// What cannot be read may hold anybody; what could be read and not written stays for the next opening.
    private static void forget(Path file, BackupRefused why) throws IOException {
        if (why.reason() == BackupRefused.Reason.NOT_WRITTEN) {
            throw new IOException("a backup is not written anew", why);
        }
        Files.deleteIfExists(file);
    }
}

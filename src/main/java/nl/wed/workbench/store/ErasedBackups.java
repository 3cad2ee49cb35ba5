package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
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

/// The full backups of a database, each written anew without somebody: records, versions, packages, what was done, and
/// the vault as it is now.
final class ErasedBackups implements StatesBeside {
    private static final String PLACE = "backups";

    private final Database database;
    private final OpenFile open;
    private final ProjectText text;

    ErasedBackups(Database database, OpenFile open, ProjectText text) {
        this.database = database;
        this.open = open;
        this.text = text;
    }

    @Override
    public Looked look(ErasureOrder order) throws IOException {
        var words = new ArrayList<String>();
        int changed = 0;
        for (Path file : files()) {
            changed += look(file, order, words) ? 1 : 0;
        }
        return new Looked(new Searched(PLACE, files().size(), changed), words);
    }

    @Override
    public void erase(PendingErasure pending) throws IOException {
        for (Path file : files()) {
            try {
                if (look(file, pending.order(), new ArrayList<>())) {
                    new BackupMaker(database).rewrite(file, (contents, handle, edit) -> {
                        erase(contents, handle, edit, pending);
                    });
                }
            } catch (BackupRefused e) {
                gone(file, e);
            }
        }
    }

    private void erase(Contents contents, Handle handle, Ledger.Edit edit, PendingErasure pending) {
        var before = contents.project();
        var order = pending.order();
        var after = Erasure.of(order, before).of(before);
        new RecordRows(database.codecs(), contents.places()).write(handle, edit, before, after);
        KeptRows.write(handle, edit, before.kept(), after.kept());
        new ErasedRows(handle, text, before).erase(edit, order);
        if (!pending.vault().isEmpty()) {
            BlobRows.put(handle, edit, VaultRow.BLOB, Base64.getDecoder().decode(pending.vault()));
        }
    }

    /// Whether anything of them is in it, which a vault that cannot be looked into always may have.
    private boolean look(Path file, ErasureOrder order, List<String> words) throws IOException {
        var reader = new BackupReader(database);
        try {
            return reader.passing(reader.opened(file, Optional.empty()), filled -> {
                var rows = new ErasedRows(
                        filled.connection().writing(), text, filled.contents().project());
                words.addAll(rows.words(order.respondent()));
                boolean inRows = rows.search(order).stream().anyMatch(one -> one.removed() > 0);
                return inRows || VaultRow.find(filled.connection().writing()).isPresent();
            });
        } catch (BackupRefused e) {
            whatTheDiskRefused(e);
            return true;
        }
    }

    // What cannot be read cannot be said to be without them.
    private static void gone(Path file, BackupRefused e) throws IOException {
        whatTheDiskRefused(e);
        Files.deleteIfExists(file);
    }

    private static void whatTheDiskRefused(BackupRefused e) throws IOException {
        if (e.reason() == BackupRefused.Reason.NOT_WRITTEN || e.reason() == BackupRefused.Reason.UNREADABLE) {
            throw new IOException("a backup cannot be written anew", e);
        }
    }

    private List<Path> files() {
        return new BackupFolder(open.file(), open.snapshots())
                .full(open.identity().token()).stream().map(Backup::file).toList();
    }
}

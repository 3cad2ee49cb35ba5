package nl.wed.workbench.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.vault.Locks;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.VaultPlace;
import org.jdbi.v3.core.Handle;

/// The vault in its database: one blob, sealed. What opens it opens the file too, by the sidecar.
final class VaultRow implements VaultPlace {
    static final String BLOB = "vault";

    private static final System.Logger LOG = System.getLogger(VaultRow.class.getName());

    private final H2ProjectStore store;
    private final WriterThread writer;
    private final Saver saver;

    VaultRow(H2ProjectStore store, WriterThread writer, Saver saver) {
        this.store = store;
        this.writer = writer;
        this.saver = saver;
    }

    @Override
    public CompletableFuture<Void> keep(SealedVault vault, Optional<byte[]> fileWrap) {
        byte[] bytes = vault.bytes();
        var kept = store.change("", (handle, edit) -> BlobRows.put(handle, edit, BLOB, bytes));
        return fileWrap.isEmpty() ? kept : kept.thenCompose(_ -> relock(vault.locks(), fileWrap.get()));
    }

    @Override
    public CompletableFuture<Void> renew(SealedVault vault, byte[] fileWrap) {
        // Not tried again by itself: what fails leaves the vault as it was, which is said.
        return writer.run(() -> {
            try {
                saver.renew(vault, fileWrap);
                return null;
            } finally {
                Arrays.fill(fileWrap, (byte) 0);
            }
        });
    }

    /// The same when something else opens the file by the vault than what opened the vault now, as after a backup was
    /// put back.
    @Override
    public void opened(SealedVault vault, byte[] fileWrap) {
        var locks = vault.locks();
        var _ = writer.run(this::locks).thenAccept(now -> {
            if (now.filter(known -> Arrays.equals(known.bytes(), locks.bytes())).isEmpty()) {
                var _ = relock(locks, fileWrap);
            }
        });
    }

    private Optional<Locks> locks() {
        try {
            return saver.session().open().sidecar().keyring().flatMap(VaultWrapping::locks);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private CompletableFuture<Void> relock(Locks locks, byte[] wrap) {
        return writer.run(() -> {
            try {
                saver.session().open().sidecar().relock(locks, wrap);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "the vault opens the file as it did before", e);
            }
            Arrays.fill(wrap, (byte) 0);
            return null;
        });
    }

    static Optional<byte[]> find(Handle handle) {
        return BlobRows.find(handle, BLOB);
    }
}

package nl.wed.workbench.store;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.vault.SealedVault;
import nl.wed.workbench.workspace.VaultPlace;
import org.jdbi.v3.core.Handle;

/// The vault in its database: one blob, sealed. What opens it opens the file too, by the sidecar.
final class VaultRow implements VaultPlace {
    static final String BLOB = "vault";

    private final H2ProjectStore store;

    VaultRow(H2ProjectStore store) {
        this.store = store;
    }

    @Override
    public CompletableFuture<Void> keep(SealedVault vault, Optional<byte[]> fileWrap) {
        byte[] bytes = vault.bytes();
        var kept = store.change("", (handle, edit) -> BlobRows.put(handle, edit, BLOB, bytes));
        fileWrap.ifPresent(key -> store.relock(vault.locks(), key));
        return kept;
    }

    @Override
    public void opened(SealedVault vault, byte[] fileWrap) {
        store.relockIfOther(vault.locks(), fileWrap);
    }

    static Optional<byte[]> find(Handle handle) {
        return BlobRows.find(handle, BLOB);
    }
}

package nl.wed.workbench.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.vault.SealedVault;

/// Where a vault is kept.
public interface VaultPlace {

    /// Where nothing is kept: for a vault that is only looked at, or only made.
    VaultPlace NOWHERE = (_, _) -> CompletableFuture.completedFuture(null);

    /// Keeps a vault in the place of the one before; completes when it is on disk. `fileWrap` is there when its locks
    /// changed: the key by which they open the working file too, from now on.
    CompletableFuture<Void> keep(SealedVault vault, Optional<byte[]> fileWrap);

    /// A vault was opened by something typed, which can open the working file too by that key.
    default void opened(SealedVault vault, byte[] fileWrap) {}
}

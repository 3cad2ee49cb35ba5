package nl.wed.workbench.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.vault.SealedVault;

/// Where a vault is kept.
public interface VaultPlace {

    /// Where nothing is kept: for a vault that is only looked at, or only made.
    VaultPlace NOWHERE = (_, _) -> CompletableFuture.completedFuture(null);

    /// Keeps a vault in the place of the one before; completes when it is on disk. `fileWrap` is there when it got
    /// another lock: the key by which they open the working file too, from now on.
    CompletableFuture<Void> keep(SealedVault vault, Optional<byte[]> fileWrap);

    /// Puts a vault with another data key in the place of the one before, as a whole or not at all; what opened the one
    /// before opens the working file no more.
    default CompletableFuture<Void> renew(SealedVault vault, byte[] fileWrap) {
        return keep(vault, Optional.of(fileWrap));
    }

    /// A vault was opened by something typed, which can open the working file too by that key.
    default void opened(SealedVault vault, byte[] fileWrap) {}
}

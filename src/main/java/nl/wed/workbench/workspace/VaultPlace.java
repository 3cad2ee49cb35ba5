package nl.wed.workbench.workspace;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.vault.OpenVault;
import nl.wed.workbench.vault.SealedVault;

/// Where a vault is kept.
public interface VaultPlace {

    /// Keeps a vault in the place of the one before; completes when it is on disk. `relocked` is the same vault, open,
    /// when its locks changed: what else they open has to follow.
    CompletableFuture<Void> keep(SealedVault vault, Optional<OpenVault> relocked);
}

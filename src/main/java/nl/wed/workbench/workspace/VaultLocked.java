package nl.wed.workbench.workspace;

/// The vault has to be opened before a name can be changed.
public final class VaultLocked extends RuntimeException {
    private static final long serialVersionUID = 1;

    VaultLocked() {
        super("the vault is locked");
    }
}

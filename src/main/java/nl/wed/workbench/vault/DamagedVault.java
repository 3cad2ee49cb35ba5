package nl.wed.workbench.vault;

/// These bytes are no vault of ours: cut, changed, of another trajectory, or made to keep the program busy. The
/// message is for the log and holds nothing of what is in them.
public final class DamagedVault extends Exception {
    private static final long serialVersionUID = 1;

    DamagedVault(String message) {
        super(message);
    }
}

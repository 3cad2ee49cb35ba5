package nl.wed.workbench.vault;

/// What opens a lock of a vault.
public enum LockKind {
    /// The key of the installation, until a password is chosen.
    INSTALLATION((byte) 'I'),
    /// What the user types.
    PASSWORD((byte) 'P'),
    /// What was printed.
    RECOVERY((byte) 'R');

    private final byte code;

    LockKind(byte code) {
        this.code = code;
    }

    /// What stands for it in a file.
    byte code() {
        return code;
    }
}

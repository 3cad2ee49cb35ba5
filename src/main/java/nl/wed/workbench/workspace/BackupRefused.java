package nl.wed.workbench.workspace;

/// A backup cannot be opened or made, and nothing was changed.
public final class BackupRefused extends Exception {
    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// It cannot be read at all.
        UNREADABLE,
        /// It is no backup.
        NOT_A_BACKUP,
        /// A newer version of the program made it.
        NEWER,
        /// It is not whole, or was changed after it was made.
        DAMAGED,
        /// It is of another trajectory.
        OTHER_TRAJECTORY,
        /// Another installation made it, and the password or recovery code of its vault opens it.
        PASSWORD_ASKED,
        /// What was typed does not open it.
        WRONG_PASSWORD,
        /// Another installation made it before there was a password, so it opens there alone.
        ONLY_THERE,
        /// It holds more than any trajectory.
        TOO_LARGE,
        /// Reading it takes longer than it may.
        TOO_SLOW,
        /// The disk does not take what has to be written.
        NOT_WRITTEN
    }

    private final Reason reason;

    public BackupRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public BackupRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}

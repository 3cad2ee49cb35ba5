package nl.wed.workbench.workspace;

/// Something did not reach the disk. The message is what the system said, without anything of the
/// trajectory in it. What was to be saved is kept and tried again.
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final WhyNotSaved why;

    public NotSaved(WhyNotSaved why, String message) {
        super(message);
        this.why = why;
    }

    /// What the user can do something about.
    public WhyNotSaved why() {
        return why;
    }
}

package nl.wed.workbench.workspace;

/// Somebody is not out of every kept state yet; it is finished when the trajectory is opened the next time.
public final class ErasureUnfinished extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ErasureUnfinished() {
        super("an erasure is not finished");
    }
}

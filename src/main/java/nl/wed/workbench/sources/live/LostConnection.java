package nl.wed.workbench.sources.live;

/// The connection was lost; another attempt may do.
final class LostConnection extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient LiveRefused refused;

    LostConnection(LiveRefused refused) {
        super(refused.getMessage(), null, false, false);
        this.refused = refused;
    }

    LiveRefused refusal() {
        return refused;
    }
}

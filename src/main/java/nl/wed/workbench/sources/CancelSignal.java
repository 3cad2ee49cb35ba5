package nl.wed.workbench.sources;

/// Says whether the user asked to stop; it is asked often, from the thread that reads.
@FunctionalInterface
public interface CancelSignal {
    /// Whether to stop now.
    boolean isCancelled();

    /// Never stops.
    static CancelSignal never() {
        return () -> false;
    }
}

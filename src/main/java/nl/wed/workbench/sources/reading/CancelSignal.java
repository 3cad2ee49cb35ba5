package nl.wed.workbench.sources.reading;

/// Says whether the user asked to stop; it is asked often, from the threads that read.
@FunctionalInterface
public interface CancelSignal {
    /// Whether to stop now.
    boolean isCancelled();

    /// Never stops.
    static CancelSignal never() {
        return () -> false;
    }
}

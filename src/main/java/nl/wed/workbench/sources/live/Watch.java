package nl.wed.workbench.sources.live;

import nl.wed.workbench.sources.reading.CancelSignal;

/// Who looks on while something is fetched: how to stop it, and who hears how far it is.
public record Watch(CancelSignal cancel, Progress progress) {

    /// Hears how far a fetch is; called from the thread that fetches.
    @FunctionalInterface
    public interface Progress {
        /// So many rows are in of so many, zero when that is not known, and so many bytes came over
        /// the network.
        void report(long rows, long expected, long bytes);
    }

    /// Nobody looks on.
    public static Watch none() {
        return new Watch(CancelSignal.never(), (_, _, _) -> {});
    }

    void requireGoingOn() throws LiveRefused {
        if (cancel.isCancelled()) {
            throw LiveRefused.of("cancelled");
        }
    }
}

package nl.wed.workbench.ui.figures.importing;

import nl.wed.workbench.ui.kit.Background;

/// Passes on how far work is, but not more often than an eye can follow: the thread of the window
/// has other things to do.
final class Paced {
    private static final long PAUSE = 50_000_000;

    private final Background.Progress progress;
    private long last = System.nanoTime() - PAUSE;

    Paced(Background.Progress progress) {
        this.progress = progress;
    }

    /// The part that is done, from 0 to 1; negative while that is unknown.
    synchronized void done(double fraction) {
        long now = System.nanoTime();
        if (now - last >= PAUSE || fraction == 1) {
            last = now;
            progress.done(fraction);
        }
    }
}

package nl.wed.workbench.ui;

import java.lang.ref.WeakReference;

/// Makes what nothing holds go away, as it does after some minutes of work.
public final class Garbage {
    private Garbage() {}

    /// Returns when the collector has run.
    public static void collect() {
        var sign = new WeakReference<>(new Object());
        while (sign.get() != null) {
            System.gc();
        }
    }
}

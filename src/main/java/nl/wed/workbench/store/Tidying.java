package nl.wed.workbench.store;

/// Has the database written anew when nothing was saved for a while, so that nobody who types waits for it; at once
/// only
/// when it has grown too large for waiting. Used by the writer thread only.
final class Tidying {
    /// What grows with every write.
    interface Growing {
        /// Whether it would better be written anew, and can be.
        boolean isDue();

        /// Whether it must be written anew now, and can be.
        boolean isOverdue();

        /// Writes it anew.
        void tidy();
    }

    /// Runs something after a pause, on the same thread.
    interface Pause {
        void then(Runnable work);
    }

    private final Growing database;
    private final Pause pause;
    private long writes;
    private boolean waiting;

    Tidying(Growing database, Pause pause) {
        this.database = database;
        this.pause = pause;
    }

    /// Something was saved, or tried to.
    void written() {
        writes++;
        if (database.isOverdue()) {
            database.tidy();
        } else if (!waiting && database.isDue()) {
            waitForQuiet();
        }
    }

    private void waitForQuiet() {
        waiting = true;
        long seen = writes;
        pause.then(() -> {
            waiting = false;
            if (!database.isDue()) {
                return;
            }
            if (writes == seen) {
                database.tidy();
            } else {
                waitForQuiet();
            }
        });
    }
}

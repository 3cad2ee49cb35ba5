package nl.wed.workbench.vault;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Tries what was typed, one at a time; after some that did not fit each attempt waits longer.
public final class Guessing {
    private Attempts attempts = Attempts.NONE;

    /// Does that after the pause that is due; what it gives is there when what was typed fits.
    public synchronized <T> Optional<T> attempt(Supplier<Optional<T>> work) {
        LockSupport.parkNanos(attempts.pause().toNanos());
        var found = work.get();
        attempts = found.isPresent() ? Attempts.NONE : attempts.another();
        return found;
    }
}

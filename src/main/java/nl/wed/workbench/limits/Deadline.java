package nl.wed.workbench.limits;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// How long reading something from outside may take, and whether somebody still waits for it. Loops over input ask
/// [#isOver]; work that asks nothing any more is left behind by [#watch].
public final class Deadline {
    private static final long LOOK_MILLIS = 20;

    private final Duration limit;
    private final BooleanSupplier unwanted;
    private final long begin = System.nanoTime();
    private volatile boolean told;

    /// The work takes longer than it may.
    public static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Duration limit;

        Passed(Duration limit) {
            super("longer than " + limit, null, false, false);
            this.limit = limit;
        }

        /// How long it could take.
        public Duration limit() {
            return limit;
        }
    }

    /// Nobody waits for the work any more.
    public static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwanted() {
            super("nobody waits", null, false, false);
        }
    }

    /// Work that can fail in one way.
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        /// Does the work.
        T run() throws E;
    }

    private Deadline(Duration limit, BooleanSupplier unwanted) {
        this.limit = limit;
        this.unwanted = unwanted;
    }

    /// From now on that long, or until nobody waits any more.
    public static Deadline after(Duration limit, BooleanSupplier unwanted) {
        return new Deadline(limit, unwanted);
    }

    /// Whether to stop now; may be asked from any thread.
    public boolean isOver() {
        if (isLate()) {
            told = true;
        }
        return told || unwanted.getAsBoolean();
    }

    private boolean isLate() {
        return System.nanoTime() - begin > limit.toNanos();
    }

    /// What comes of the work, which is done on a thread of its own. That is interrupted and left behind when the time
    /// is up ([Passed]) or nobody waits any more ([Unwanted]), whatever it is doing.
    @SuppressWarnings("unchecked") // the work throws no other checked exception than it declares
    public <T, E extends Exception> T watch(Work<T, E> work) throws E {
        var task = new FutureTask<T>((Callable<T>) work::run);
        Thread thread = Thread.ofPlatform().daemon().name("reading").start(task);
        try {
            while (true) {
                try {
                    T outcome = task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    // Work that was told to stop gives half of what there is.
                    if (told && !unwanted.getAsBoolean()) {
                        throw new Passed(limit);
                    }
                    return outcome;
                } catch (TimeoutException _) {
                    if (unwanted.getAsBoolean()) {
                        throw new Unwanted();
                    }
                    if (isLate()) {
                        throw new Passed(limit);
                    }
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure when told && !unwanted.getAsBoolean() -> throw new Passed(limit);
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw (E) e.getCause();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Unwanted();
        } finally {
            thread.interrupt();
        }
    }
}

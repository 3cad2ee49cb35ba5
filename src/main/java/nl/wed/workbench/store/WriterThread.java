package nl.wed.workbench.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The one thread that writes, in the order in which it was asked.
final class WriterThread {
    private static final Logger LOG = System.getLogger(WriterThread.class.getName());

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("store").daemon().unstarted(task));

    /// Does the work later; its exception becomes that of the future.
    <T> CompletableFuture<T> run(Supplier<T> work) {
        var future = new CompletableFuture<T>();
        try {
            executor.execute(() -> {
                try {
                    future.complete(work.get());
                } catch (Throwable e) {
                    future.completeExceptionally(e);
                }
            });
        } catch (RejectedExecutionException e) {
            future.completeExceptionally(new StoreException("already closed", e));
        }
        return future;
    }

    /// Does work later of which nobody waits for the outcome.
    void aside(Runnable work) {
        if (!executor.isShutdown()) {
            executor.execute(logging(work));
        }
    }

    /// Does the work again and again, also after it failed once.
    void every(Duration interval, Runnable work) {
        var _ = executor.scheduleWithFixedDelay(
                logging(work), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Does the work once, after a while; not any more when the thread has finished by then.
    void after(Duration pause, Runnable work) {
        if (!executor.isShutdown()) {
            var _ = executor.schedule(logging(() -> unlessFinished(work)), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// What waits for its moment is still begun by an executor that was shut down.
    private void unlessFinished(Runnable work) {
        if (!executor.isShutdown()) {
            work.run();
        }
    }

    private static Runnable logging(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "not done", e);
            }
        };
    }

    /// Does a last piece of work after all that was asked, and waits for it.
    void finish(Runnable last) {
        var done = run(() -> {
            last.run();
            return true;
        });
        executor.shutdown();
        done.join();
    }
}

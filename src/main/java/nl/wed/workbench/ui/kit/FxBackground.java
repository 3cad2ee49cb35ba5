package nl.wed.workbench.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Background work on daemon threads, with answers on the JavaFX thread.
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 0).factory());
    private final ExecutorService quiet = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("beside").factory());
    private final ObservableList<Job<?>> running = FXCollections.observableArrayList();
    private final ObservableList<Job<?>> watched = FXCollections.unmodifiableObservableList(running);

    @Override
    public <T> Job<T> run(String label, Work<T> work) {
        var job = new FxJob<T>(label);
        running.add(job);
        threads.execute(() -> perform(job, work));
        return job;
    }

    @Override
    public Executor quiet() {
        return quiet;
    }

    @Override
    public ObservableList<Job<?>> running() {
        return watched;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        quiet.shutdownNow();
    }

    private <T> void perform(FxJob<T> job, Work<T> work) {
        try {
            T outcome = work.run(job);
            Platform.runLater(() -> end(job, () -> job.succeed(outcome), () -> job.drop(outcome)));
        } catch (Exception e) {
            Platform.runLater(() -> end(job, () -> job.fail(e), () -> {}));
        } catch (Error e) {
            Platform.runLater(() -> end(job, () -> job.fail(new IllegalStateException(e)), () -> {}));
        }
    }

    private void end(FxJob<?> job, Runnable answer, Runnable otherwise) {
        running.remove(job);
        (job.cancelled() ? otherwise : answer).run();
    }

    private static final class FxJob<T> implements Job<T>, Progress {
        private final String label;
        private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
        private volatile boolean cancelled;
        private @Nullable Consumer<? super T> success;
        private @Nullable Consumer<? super Exception> failure;
        private @Nullable Consumer<? super T> unwanted;

        FxJob(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return progress.getReadOnlyProperty();
        }

        @Override
        public Job<T> onSuccess(Consumer<? super T> use) {
            success = use;
            return this;
        }

        @Override
        public Job<T> onFailure(Consumer<? super Exception> use) {
            failure = use;
            return this;
        }

        @Override
        public Job<T> onUnwanted(Consumer<? super T> use) {
            unwanted = use;
            return this;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void done(double fraction) {
            Platform.runLater(() -> progress.set(fraction));
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        void succeed(T outcome) {
            if (success != null) {
                success.accept(outcome);
            }
        }

        void drop(T outcome) {
            if (unwanted != null) {
                unwanted.accept(outcome);
            }
        }

        void fail(Exception e) {
            if (failure == null) {
                throw new IllegalStateException(label, e);
            }
            failure.accept(e);
        }
    }
}

package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Background work that is done before `run` returns, so that a test needs no waiting.
public final class SameThreadBackground implements Background {
    public final List<String> labels = new ArrayList<>();

    @Override
    public <T> Job<T> run(String label, Work<T> work) {
        labels.add(label);
        var job = new DoneJob<T>(label);
        try {
            job.outcome = work.run(job);
        } catch (Exception e) {
            job.failure = e;
        }
        return job;
    }

    @Override
    public Executor quiet() {
        return Runnable::run;
    }

    @Override
    public ObservableList<Job<?>> running() {
        return FXCollections.observableArrayList();
    }

    private static final class DoneJob<T> implements Job<T>, Progress {
        private final String label;
        private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
        private @Nullable T outcome;
        private @Nullable Exception failure;

        DoneJob(String label) {
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
            if (failure == null) {
                use.accept(outcome);
            }
            return this;
        }

        @Override
        public Job<T> onFailure(Consumer<? super Exception> use) {
            if (failure != null) {
                use.accept(failure);
            }
            return this;
        }

        @Override
        public Job<T> onUnwanted(Consumer<? super T> use) {
            return this;
        }

        @Override
        public void cancel() {}

        @Override
        public void done(double fraction) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}

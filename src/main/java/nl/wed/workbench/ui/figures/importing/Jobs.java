package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import nl.wed.workbench.ui.kit.Background;

/// The work beside the window that getting figures in started: what it is, how far it is, and how
/// to stop it.
public final class Jobs {
    private final Background background;
    private final List<Background.Job<?>> jobs = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper label = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);

    Jobs(Background background) {
        this.background = background;
        background.running().addListener((ListChangeListener<Background.Job<?>>) _ -> follow());
    }

    /// Starts work under that name.
    <T> Background.Job<T> run(String words, Background.Work<T> work) {
        Background.Job<T> job = background.run(words, work);
        jobs.add(job);
        follow();
        return job;
    }

    /// Whether something is going on.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The name of what began last.
    public ReadOnlyStringProperty label() {
        return label.getReadOnlyProperty();
    }

    /// The part of it that is done, from 0 to 1, or negative while that is unknown.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Stops everything; nothing of it is taken.
    public void cancel() {
        List.copyOf(jobs).forEach(Background.Job::cancel);
    }

    private void follow() {
        jobs.retainAll(background.running());
        busy.set(!jobs.isEmpty());
        progress.unbind();
        if (jobs.isEmpty()) {
            label.set("");
            progress.set(-1);
        } else {
            label.set(jobs.getLast().label());
            progress.bind(jobs.getLast().progress());
        }
    }
}

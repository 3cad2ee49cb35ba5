package nl.wed.workbench.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.collections.ObservableList;

/// Work that takes longer than an eyeblink: it runs beside the window, is named in the status bar
/// and answers on the thread of the window. Nothing else makes threads.
public interface Background {
    /// Starts the work under the name that the status bar shows.
    <T> Job<T> run(String label, Work<T> work);

    /// Where work of a moment is done that follows every edit and is named nowhere, one after the other.
    Executor quiet();

    /// What runs now, oldest first.
    ObservableList<Job<?>> running();

    /// The work itself; an exception is its failure.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// How the work tells how far it is, and hears that it is no longer wanted.
    interface Progress {
        /// The part that is done, from 0 to 1.
        void done(double fraction);

        /// Whether the user cancelled; the work then stops as soon as it can.
        boolean cancelled();
    }

    /// Work that was started.
    interface Job<T> {
        /// Its name in the status bar.
        String label();

        /// The part that is done, from 0 to 1, or negative while that is unknown.
        ReadOnlyDoubleProperty progress();

        /// Called on the thread of the window with the outcome, not after a cancel.
        Job<T> onSuccess(Consumer<? super T> use);

        /// Called on the thread of the window with what went wrong, not after a cancel. Without it
        /// the failure goes to the handler of uncaught exceptions.
        Job<T> onFailure(Consumer<? super Exception> use);

        /// Called on the thread of the window with an outcome that came after a cancel, to let go of what it holds.
        Job<T> onUnwanted(Consumer<? super T> use);

        /// Asks the work to stop; neither outcome is called any more.
        void cancel();
    }
}

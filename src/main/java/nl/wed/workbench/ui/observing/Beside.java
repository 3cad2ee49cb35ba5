package nl.wed.workbench.ui.observing;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where what takes longer than a frame is worked out, and the way back to the thread of the window.
public final class Beside {
    /// On the spot, where there is no window.
    public static final Beside NOWHERE = new Beside(Runnable::run, Runnable::run, () -> false);

    private final Executor work;
    private final Executor back;
    private final BooleanSupplier over;

    /// Works by the one and tells by the other, until it is `over`.
    public Beside(Executor work, Executor back, BooleanSupplier over) {
        this.work = work;
        this.back = back;
        this.over = over;
    }

    /// Takes what there is to work on, one after the other; what comes while it is at work waits, and only the latest
    /// of
    /// that is worked on. To be used, and answering, on the thread of the window.
    <A, B> Consumer<A> latest(Function<A, B> making, Consumer<B> use) {
        return new Latest<>(making, use);
    }

    private final class Latest<A, B> implements Consumer<A> {
        private final Function<A, B> making;
        private final Consumer<B> use;
        private @Nullable A waiting;
        private boolean working;

        Latest(Function<A, B> making, Consumer<B> use) {
            this.making = making;
            this.use = use;
        }

        @Override
        public void accept(A next) {
            waiting = next;
            if (!working) {
                begin();
            }
        }

        private void begin() {
            var next = waiting;
            waiting = null;
            if (next != null && !over.getAsBoolean()) {
                working = true;
                work.execute(() -> make(next));
            }
        }

        private void make(A from) {
            try {
                B made = making.apply(from);
                back.execute(() -> end(() -> use.accept(made)));
            } catch (RuntimeException | Error e) {
                back.execute(() -> end(() -> fail(e)));
            }
        }

        private void end(Runnable answer) {
            working = false;
            try {
                if (!over.getAsBoolean()) { // what was there to read may be gone
                    answer.run();
                }
            } finally {
                begin();
            }
        }

        // For who hears of what nobody expected on the thread of the window.
        private static void fail(Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}

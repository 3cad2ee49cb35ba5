package nl.wed.workbench.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.wed.workbench.workspace.NotSaved;

/// Tries again what the disk refused: with every new write, when asked, and by itself after pauses that
/// grow. What it keeps for itself is touched by the writer thread only.
final class Retries {
    private static final Logger LOG = System.getLogger(Retries.class.getName());
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final WriterThread writer;
    private final Saver saver;
    private final Duration first;
    private final List<Consumer<Optional<NotSaved>>> listeners = new CopyOnWriteArrayList<>();
    private Duration pause;
    private boolean waiting;

    Retries(WriterThread writer, Saver saver, Duration first) {
        this.writer = writer;
        this.saver = saver;
        this.first = first;
        this.pause = first;
    }

    void onAttempt(Consumer<Optional<NotSaved>> listener) {
        listeners.add(listener);
    }

    /// Does work that writes; whether it succeeds is heard by the future, and by the listeners when
    /// something was or is left.
    CompletableFuture<Void> run(Saver.Work work) {
        return writer.run(() -> {
            attempt(work);
            return null;
        });
    }

    /// Looks, when nothing is written, whether what was written is still found.
    void look() {
        if (!saver.unsaved()) {
            tryAgain();
        }
    }

    /// Writes what is left before closing; where a file turns out to be displaced, once more, as a copy of it may do.
    void lastTime() {
        boolean known = saver.unsaved();
        try {
            saver.writeLeft();
        } catch (NotSaved e) {
            if (known) {
                throw e;
            }
            saver.writeLeft();
        }
    }

    private void attempt(Saver.Work work) {
        boolean before = saver.unsaved();
        try {
            work.run();
        } catch (NotSaved e) {
            tell(Optional.of(e));
            waitAndTry();
            throw e;
        }
        pause = first;
        if (before && !saver.unsaved()) {
            tell(Optional.empty());
        }
    }

    private void waitAndTry() {
        if (!waiting && saver.unsaved()) {
            waiting = true;
            writer.after(pause, this::tryAgain);
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        }
    }

    private void tryAgain() {
        waiting = false;
        try {
            attempt(saver::writeLeft);
        } catch (NotSaved _) {
            // The listeners know, and another attempt is on its way.
        } catch (StoreException e) {
            LOG.log(Level.ERROR, "not written, and not because of the disk", e);
            waitAndTry();
        }
    }

    private void tell(Optional<NotSaved> failure) {
        listeners.forEach(listener -> listener.accept(failure));
    }
}

package nl.wed.workbench.ui.shell.tour;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does things in the window from outside, each after what was asked before it has been drawn.
final class Frames {
    private static final int FRAMES = 4;

    private Frames() {}

    static void after(Runnable act) {
        after(() -> {
            act.run();
            return true;
        });
    }

    static <T> T after(Supplier<T> act) {
        var done = new CompletableFuture<T>();
        var timer = new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                if (++seen == FRAMES) {
                    stop();
                    finish(act, done);
                }
            }
        };
        Platform.runLater(timer::start);
        return done.join();
    }

    private static <T> void finish(Supplier<T> act, CompletableFuture<T> done) {
        try {
            done.complete(act.get());
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }
}

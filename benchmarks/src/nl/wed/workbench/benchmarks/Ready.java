package nl.wed.workbench.benchmarks;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Window;

import java.util.function.Predicate;

/// Says when a window is there: at the second frame in which its scene holds what was asked for.
/// The process ends there.
final class Ready extends AnimationTimer {
    static final String LINE = "ready";

    private final Predicate<Scene> there;
    private int frames;

    Ready(Predicate<Scene> there) {
        this.there = there;
    }

    @Override
    public void handle(long now) {
        boolean shown =
                Window.getWindows().stream()
                        .anyMatch(window -> window.isShowing() && there.test(window.getScene()));
        if (shown && ++frames == 2) {
            System.out.println(LINE);
            System.out.flush();
            System.exit(0);
        }
    }
}

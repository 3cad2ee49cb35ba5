package nl.wed.workbench.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Says when a window is there: at the second frame in which its scene holds what was asked for.
/// Every window is then closed as a user closes it, which ends the process.
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
                Window.getWindows().stream().anyMatch(window -> window.isShowing() && there.test(window.getScene()));
        if (shown && ++frames == 2) {
            System.out.println(LINE);
            System.out.flush();
            stop();
            List.copyOf(Window.getWindows()).forEach(Ready::close);
        }
    }

    private static void close(Window window) {
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        window.hide();
    }
}

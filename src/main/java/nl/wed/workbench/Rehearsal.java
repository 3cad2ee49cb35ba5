package nl.wed.workbench;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.wed.workbench.ui.navigation.Screen;

/// Goes through every screen of the window as a user would, by way of the rail, does a last piece
/// of work and closes the window. Runs on the thread of the window.
final class Rehearsal extends AnimationTimer {
    private static final int FRAMES_PER_SCREEN = 3;
    private static final int LONGEST_WAIT = 60 * 120;

    private final Deque<Screen> toShow = new ArrayDeque<>(Arrays.asList(Screen.values()));
    private final Runnable last;
    private int frames;
    private int waited;

    Rehearsal(Runnable last) {
        this.last = last;
    }

    @Override
    public void handle(long now) {
        var next = toShow.peek();
        if (frames > 0) {
            frames--;
        } else if (next == null) {
            last.run();
            end();
        } else {
            rail(next).ifPresentOrElse(this::show, this::await);
        }
    }

    /// A file that is refused never gets a rail.
    private void await() {
        waited++;
        if (waited > LONGEST_WAIT) {
            end();
        }
    }

    private void end() {
        stop();
        stages().forEach(Stage::hide);
    }

    private void show(ToggleButton button) {
        button.fire();
        toShow.remove();
        frames = FRAMES_PER_SCREEN;
    }

    /// The button of that screen; there is none until a trajectory is open.
    private static Optional<ToggleButton> rail(Screen screen) {
        return stages().stream()
                .map(stage -> stage.getScene().lookup("#rail-" + screen.name()))
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .findFirst();
    }

    private static List<Stage> stages() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }
}

package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps what was jumped to in sight while its pages still change their size: text that wraps has its height after a
/// second layout, and what is worked out on another thread comes later still. It ends when the user acts, when
/// something else is brought into sight, or after a second.
final class Settling {
    private static final Duration LONGEST = Duration.seconds(1);

    private final Scene scene;
    private final Runnable see;
    private final List<Observable> sizes = new ArrayList<>();
    private final InvalidationListener changed = _ -> later();
    private final EventHandler<InputEvent> acts = this::acted;
    private final PauseTransition end = new PauseTransition(LONGEST);

    private Settling(Node part, Runnable see) {
        scene = part.getScene();
        this.see = see;
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page && page.getContent() != null) {
                sizes.add(page.viewportBoundsProperty());
                sizes.add(page.getContent().layoutBoundsProperty());
            }
        }
    }

    /// Runs `see` after each change of the size of a page around `part`, which stands in a scene.
    static void begin(Node part, Runnable see) {
        end(part.getScene());
        new Settling(part, see).start();
    }

    /// What was jumped to before in that scene need not stay in sight.
    static void end(@Nullable Scene scene) {
        if (scene != null && scene.getProperties().remove(Settling.class) instanceof Settling before) {
            before.stop();
        }
    }

    private void start() {
        scene.getProperties().put(Settling.class, this);
        sizes.forEach(one -> one.addListener(changed));
        scene.addEventFilter(InputEvent.ANY, acts);
        end.setOnFinished(_ -> over());
        end.play();
    }

    private void over() {
        if (isCurrent()) {
            end(scene);
        }
    }

    private void stop() {
        sizes.forEach(one -> one.removeListener(changed));
        scene.removeEventFilter(InputEvent.ANY, acts);
        end.stop();
    }

    private void later() {
        Platform.runLater(() -> {
            if (isCurrent()) {
                see.run();
            }
        });
    }

    private void acted(InputEvent event) {
        var type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED || type == MouseEvent.MOUSE_PRESSED || event instanceof ScrollEvent) {
            end(scene);
        }
    }

    private boolean isCurrent() {
        return scene.getProperties().get(Settling.class) == this;
    }
}

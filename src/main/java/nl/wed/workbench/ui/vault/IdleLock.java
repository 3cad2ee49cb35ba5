package nl.wed.workbench.ui.vault;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Locks the vault when for some minutes no key was pressed and nothing moved in the window.
public final class IdleLock {
    private final VaultViewModel model;
    private final Duration minute;
    private final PauseTransition pause = new PauseTransition();

    private IdleLock(VaultViewModel model, Duration minute) {
        this.model = model;
        this.minute = minute;
    }

    /// Watches the window that this node is in, while it is.
    public static void watch(VaultViewModel model, Node node) {
        watch(model, node, Duration.minutes(1));
    }

    static void watch(VaultViewModel model, Node node, Duration minute) {
        new IdleLock(model, minute).follow(node);
    }

    private void follow(Node node) {
        EventHandler<InputEvent> active = _ -> restart();
        pause.setOnFinished(_ -> model.idle());
        model.minutes().addListener((_, _, _) -> restart());
        model.state().addListener((_, _, _) -> restart());
        ChangeListener<Scene> watch = (_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(InputEvent.ANY, active);
            }
            if (now != null) {
                now.addEventFilter(InputEvent.ANY, active);
                restart();
            } else {
                pause.stop();
            }
        };
        node.sceneProperty().addListener(watch);
        watch.changed(node.sceneProperty(), null, node.getScene());
    }

    private void restart() {
        pause.stop();
        if (model.state().get().password() && !model.state().get().locked()) {
            pause.setDuration(minute.multiply(model.minutes().get()));
            pause.playFromStart();
        }
    }
}

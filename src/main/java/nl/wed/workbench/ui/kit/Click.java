package nl.wed.workbench.ui.kit;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A click on a part that is no button. The press may end what was typed in a field, after which the part is made
/// anew and hears of no click any more; as with a button it is the release that counts, which it does hear of.
public final class Click {
    private final Runnable act;
    private @Nullable Bounds pressed;

    private Click(Runnable act) {
        this.act = act;
    }

    /// Lets a click on that part act; nothing around it hears of it.
    public static void on(Node node, Runnable act) {
        var click = new Click(act);
        node.setOnMousePressed(event -> {
            boolean first = event.getButton() == MouseButton.PRIMARY;
            click.pressed = first ? node.localToScreen(node.getBoundsInLocal()) : null;
        });
        node.setOnMouseReleased(event -> click.released(event.getScreenX(), event.getScreenY()));
        node.setOnMouseClicked(Event::consume);
    }

    private void released(double x, double y) {
        boolean there = pressed != null && pressed.contains(x, y);
        pressed = null;
        if (there) {
            act.run();
        }
    }
}

package nl.wed.workbench.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// A row of words and pictures that acts as one button: a click, Enter or the space bar. Unlike a
/// button its words wrap.
public final class ActionRow extends HBox {
    private final Runnable act;

    /// A row with this content; `words` are what a screen reader says.
    public ActionRow(String id, String words, Runnable act, Node... content) {
        super(content);
        this.act = act;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("action-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        Click.on(this, () -> {
            requestFocus();
            act.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                act.run();
                event.consume();
            }
        });
    }

    /// Does what a click does.
    public void fire() {
        act.run();
    }
}

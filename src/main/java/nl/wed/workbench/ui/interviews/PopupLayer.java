package nl.wed.workbench.ui.interviews;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A layer over a text on which one small card can stand near the selection. Escape closes it and
/// gives the focus back; a press beside it too, and still does what it does there.
final class PopupLayer extends Pane {
    private static final double GAP = 6;

    private final Runnable back;

    /// An empty layer; `back` gives the focus back to what lies below.
    PopupLayer(Runnable back) {
        this.back = back;
        getStyleClass().add("popup-layer");
        setVisible(false);
        // a card may never make the text below it larger
        setMinSize(0, 0);
        setPrefSize(0, 0);
        setPickOnBounds(false);
        EventHandler<MouseEvent> beside = this::beside;
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventFilter(MouseEvent.MOUSE_PRESSED, beside);
            }
            if (now != null) {
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, beside);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    private void beside(MouseEvent event) {
        boolean inside = false;
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null; ) {
            inside |= node == this;
            node = node.getParent();
        }
        if (!inside) {
            close();
        }
    }

    /// Whether a card is open.
    boolean isOpen() {
        return isVisible();
    }

    /// Shows a card below that place on the screen, or in the middle when it is out of sight;
    /// `focus` is where one starts to type.
    void open(Region card, Optional<Bounds> place, Node focus) {
        getChildren().setAll(card);
        setVisible(true);
        applyCss();
        double width = card.prefWidth(-1);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * GAP);
        Bounds near = place.map(this::screenToLocal).orElse(null);
        double x = near == null ? (getWidth() - width) / 2 : near.getMinX();
        double y = near == null ? GAP : near.getMaxY() + GAP;
        if (near != null && y + height > getHeight()) {
            y = near.getMinY() - GAP - height;
        }
        card.resizeRelocate(
                Math.clamp(x, GAP, Math.max(GAP, getWidth() - width - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)),
                width,
                height);
        focus.requestFocus();
    }

    /// Closes the card that is open.
    void close() {
        if (isOpen()) {
            setVisible(false);
            getChildren().clear();
            back.run();
        }
    }

    @Override
    protected void layoutChildren() {
        // the card stands where it was opened
    }
}

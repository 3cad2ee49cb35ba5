package nl.wed.workbench.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The content of a dialog. Its window grows when the content does (an error, a list of names), so
/// that the buttons stay in sight; what the screen cannot hold scrolls.
final class DialogBody extends ScrollPane {
    private static final double SHARE_OF_SCREEN = 0.75;

    private final Node content;
    private boolean asked;
    private boolean growing;

    DialogBody(Node content) {
        super(content);
        this.content = content;
        getStyleClass().addAll("scroll", "dialog-body");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        if (content instanceof Region region) {
            region.setMinHeight(USE_PREF_SIZE);
        }
        content.layoutBoundsProperty().addListener((_, _, _) -> ask());
        viewportBoundsProperty().addListener((_, _, _) -> {
            growing = false;
            ask();
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = Screen.getPrimary().getVisualBounds().getHeight() * SHARE_OF_SCREEN;
        return Math.min(super.computePrefHeight(width), most);
    }

    /// Once after all that changes now, because the window follows later than the content.
    private void ask() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                grow();
            });
        }
    }

    private void grow() {
        var window = getScene() == null ? null : getScene().getWindow();
        if (growing || window == null || !window.isShowing()) {
            return;
        }
        getScene().getRoot().layout(); // the window may have its size before its content has
        var seen = getViewportBounds();
        double missing = content.prefHeight(seen.getWidth()) - seen.getHeight();
        if (missing > 1 && getWidth() + 1 > prefWidth(-1)) {
            double before = window.getHeight();
            grow(window, missing);
            growing = window.getHeight() > before;
        }
    }

    private static void grow(Window window, double missing) {
        var space = screen(window);
        double height = Math.min(window.getHeight() + missing, space.getHeight());
        if (window.getY() + height > space.getMaxY()) {
            window.setY(Math.max(space.getMinY(), space.getMaxY() - height));
        }
        window.setHeight(height);
    }

    private static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }
}

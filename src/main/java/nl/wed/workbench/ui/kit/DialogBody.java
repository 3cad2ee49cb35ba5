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
        content.layoutBoundsProperty().addListener((_, _, _) -> Platform.runLater(this::grow));
    }

    @Override
    protected double computePrefHeight(double width) {
        double most = Screen.getPrimary().getVisualBounds().getHeight() * SHARE_OF_SCREEN;
        return Math.min(super.computePrefHeight(width), most);
    }

    /// Asks the content again: what it was given while the window was being made is no measure.
    private void grow() {
        var seen = getViewportBounds();
        double missing = content.prefHeight(seen.getWidth()) - seen.getHeight();
        var window = getScene() == null ? null : getScene().getWindow();
        if (missing > 1 && window != null && window.isShowing()) {
            grow(window, missing);
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

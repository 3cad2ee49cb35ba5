package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Content that scrolls up and down and takes the width there is.
public final class Scroll extends ScrollPane {
    /// Scrolls that content.
    public Scroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("scroll");
    }
}

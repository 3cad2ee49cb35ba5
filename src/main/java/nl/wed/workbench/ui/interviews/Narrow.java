package nl.wed.workbench.ui.interviews;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Whether there is too little width for panes beside each other, in the size of the letters of the
/// moment; the style sheet says how little.
final class Narrow {
    private Narrow() {}

    /// Follows the width of that pane.
    static BooleanBinding of(Pane pane) {
        var limit = new Region();
        limit.getStyleClass().add("narrow-limit");
        limit.setManaged(false);
        limit.setVisible(false);
        pane.getChildren().add(limit);
        return pane.widthProperty().greaterThan(0).and(pane.widthProperty().lessThan(limit.prefWidthProperty()));
    }
}

package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/// A part that a room may not see: while one presents, a sentence stands in its place. The style sheet switches, as
/// the window is `large` then and nothing has to be handed down to every part.
public final class Confidential extends StackPane {
    /// Hides these parts, which stand below each other, while one presents.
    public Confidential(Texts texts, Node... parts) {
        var content = new VBox(parts);
        content.getStyleClass().add("rows");
        hide(content);
        var quiet = new Label(texts.get("shell.confidential"));
        quiet.setGraphic(new FontIcon(MaterialDesignE.EYE_OFF_OUTLINE));
        quiet.setWrapText(true);
        quiet.getStyleClass().add("confidential-cover");
        quiet.managedProperty().bind(quiet.visibleProperty());
        getChildren().addAll(content, quiet);
        setMinWidth(0);
    }

    /// Hides a part while one presents, with nothing in its place.
    public static void hide(Node part) {
        part.getStyleClass().add("confidential");
        part.managedProperty().bind(part.visibleProperty());
    }
}

package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A white surface around things that belong together.
public final class Card extends VBox {
    /// A card with this content.
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    /// A card with a title above its content.
    public static Card titled(String title, Node... content) {
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        var card = new Card(heading);
        card.getChildren().addAll(content);
        return card;
    }
}

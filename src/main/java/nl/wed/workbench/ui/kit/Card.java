package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A white surface around things that belong together, which is measured again only when something in it changed.
public final class Card extends VBox {
    // Not there yet while the box of the toolkit is made, which asks for layout.
    private final @Nullable Heights heights = new Heights();

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

    @Override
    protected double computeMinHeight(double width) {
        return heights == null ? super.computeMinHeight(width) : heights.least(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights == null ? super.computePrefHeight(width) : heights.preferred(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}

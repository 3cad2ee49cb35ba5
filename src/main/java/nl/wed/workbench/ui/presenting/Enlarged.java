package nl.wed.workbench.ui.presenting;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nl.wed.workbench.ui.presenting.deck.Sheet;

/// Shows content of the measures of a slide as large as the room that it gets, with more space around it where that has
/// another shape.
final class Enlarged extends Region {
    private final Node content;
    private final Scale scale = new Scale(1, 1);

    Enlarged(Node content) {
        this.content = content;
        content.getTransforms().setAll(scale);
        content.setManaged(false);
        getChildren().setAll(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / Sheet.WIDTH, getHeight() / Sheet.HEIGHT);
        if (factor > 0) {
            scale.setX(factor);
            scale.setY(factor);
            content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
        }
    }
}

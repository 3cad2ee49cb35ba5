package nl.wed.workbench.ui.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Finds where typing begins.
public final class FirstField {
    private FirstField() {}

    /// The first control in it that takes the focus, from top to bottom.
    public static Optional<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> in(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}

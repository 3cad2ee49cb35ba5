package nl.wed.workbench.ui.kit;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a list that shows its item by a node, which gets the width of the list.
public final class FaceCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 14;

    private final Function<T, Node> face;

    /// Rows that show that node for their item.
    public FaceCell(Function<T, Node> face) {
        this.face = face;
        setPrefWidth(0);
        getStyleClass().add("face-cell");
    }

    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        var node = getGraphic();
        if (list == null || node == null) {
            return super.computePrefHeight(width);
        }
        var room = snappedLeftInset() + snappedRightInset() + SCROLL_BAR;
        return snappedTopInset() + node.prefHeight(Math.max(1, list.getWidth() - room)) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(empty || item == null ? null : face.apply(item));
    }
}

package nl.wed.workbench.ui.figures.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list that shows its item by a node as wide as the list and as high as its wrapped
/// words need.
public final class RowCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;

    private final Function<T, Region> face;
    private @Nullable Region shown;

    public RowCell(Function<T, Region> face) {
        this.face = face;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        shown = empty || item == null ? null : face.apply(item);
        setGraphic(shown);
        setAccessibleText(shown == null ? null : shown.getAccessibleText());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (shown == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return shown.prefHeight(Math.max(inside, 0)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (shown != null) {
            double width = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
            shown.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    width,
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}

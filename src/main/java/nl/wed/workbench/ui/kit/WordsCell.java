package nl.wed.workbench.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A row of a list that shows its item in words.
public final class WordsCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 16;
    private static final double AROUND = 8;

    private final Function<T, String> words;

    /// Rows that say these words for their item.
    public WordsCell(Function<T, String> words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
    }

    /// As high as its words ask beside a scroll bar, which comes after rows were measured; the theme would give every
    /// row the height of one.
    @Override
    protected double computePrefHeight(double width) {
        var list = getListView();
        double least = super.computePrefHeight(width);
        if (list == null || getText() == null || list.getWidth() <= SCROLL_BAR) {
            return least;
        }
        var lines = new Text(getText());
        lines.setFont(getFont());
        lines.setWrappingWidth(Math.max(1, list.getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset()));
        return Math.max(least, lines.getLayoutBounds().getHeight() + AROUND + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : words.apply(item));
    }
}

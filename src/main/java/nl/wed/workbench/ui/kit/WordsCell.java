package nl.wed.workbench.ui.kit;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a list that shows its item in words.
public final class WordsCell<T> extends ListCell<T> {
    private final Function<T, String> words;

    /// Rows that say these words for their item.
    public WordsCell(Function<T, String> words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty || item == null ? null : words.apply(item));
    }
}

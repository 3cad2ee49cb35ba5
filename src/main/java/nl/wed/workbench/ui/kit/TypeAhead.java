package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field in which one types a part of a name and chooses from what fits, with the arrows and
/// Enter or the mouse.
final class TypeAhead<T> extends VBox {
    private final Property<@Nullable T> chosen;
    private final Function<String, List<T>> search;
    private final Function<T, String> words;
    private final TextField field = new Copied.Line();
    private final ListView<T> list = new ListView<>();

    TypeAhead(Property<@Nullable T> chosen, Function<String, List<T>> search, Function<T, String> words) {
        this.chosen = chosen;
        this.search = search;
        this.words = words;
        getStyleClass().add("type-ahead");
        list.setCellFactory(_ -> new WordsCell<>(words));
        list.setFocusTraversable(false);
        list.getStyleClass().add("type-ahead-list");
        list.setOnMouseClicked(_ -> take());
        Picks.in(list);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().addListener((_, _, typed) -> typed(typed));
        getChildren().addAll(field, list);
        show(List.of());
        var first = chosen.getValue();
        if (first != null) {
            field.setText(words.apply(first));
        }
    }

    void name(String id) {
        field.setId(id);
        list.setId(id + "-list");
    }

    private void typed(String typed) {
        var now = chosen.getValue();
        if (now != null && words.apply(now).equals(typed)) {
            show(List.of());
            return;
        }
        chosen.setValue(null);
        show(typed.isBlank() ? List.of() : search.apply(typed));
        Picks.first(list);
    }

    private void pressed(KeyEvent event) {
        if (!list.isVisible()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN) {
            Picks.move(list, 1);
        } else if (event.getCode() == KeyCode.UP) {
            Picks.move(list, -1);
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
        } else {
            return;
        }
        event.consume();
    }

    private void take() {
        T picked = list.getSelectionModel().getSelectedItem();
        if (picked != null) {
            chosen.setValue(picked);
            field.setText(words.apply(picked));
            field.positionCaret(field.getLength());
            show(List.of());
        }
    }

    private void show(List<T> found) {
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
    }
}

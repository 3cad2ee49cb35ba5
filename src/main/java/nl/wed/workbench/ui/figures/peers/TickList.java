package nl.wed.workbench.ui.figures.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Picks;
import nl.wed.workbench.ui.kit.SearchField;

/// Many things with a tick before each that is chosen. Typing shows what fits; the arrows walk through it, and Enter
/// ticks the row that is lit and starts again.
final class TickList<T> extends VBox {
    private final ObjectProperty<List<T>> chosen;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final ListView<T> list;
    private final Map<T, SimpleBooleanProperty> ticks = new HashMap<>();

    /// `search` gives what fits, everything for no text; `words` names it; `nothing` is shown when
    /// nothing fits.
    TickList(
            String id,
            String prompt,
            Function<String, List<T>> search,
            Function<T, String> words,
            Node nothing,
            ObjectProperty<List<T>> chosen) {
        this.chosen = chosen;
        getStyleClass().add("tick-list");
        var field = new SearchField(id, prompt, query);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list = new ListView<>(found);
        list.setId(id + "-list");
        list.setCellFactory(_ -> new FaceCell<>(one -> face(one, words)));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                tick(at).set(!tick(at).get());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(field, list);
        query.addListener((_, _, typed) -> {
            found.setAll(search.apply(typed));
            Picks.first(list);
        });
        found.setAll(search.apply(""));
        Picks.in(list);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !query.get().isBlank()) {
            T lit = list.getSelectionModel().getSelectedItem();
            if (lit != null) {
                tick(lit).set(true);
                query.set("");
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            Picks.move(list, event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    private SimpleBooleanProperty tick(T one) {
        return ticks.computeIfAbsent(one, _ -> {
            var tick = new SimpleBooleanProperty(chosen.get().contains(one));
            tick.addListener((_, _, on) -> choose(one, on));
            return tick;
        });
    }

    private void choose(T one, boolean on) {
        List<T> now = new ArrayList<>(chosen.get());
        now.remove(one);
        if (on) {
            now.add(one);
        }
        chosen.set(List.copyOf(now));
    }

    private CheckBox face(T one, Function<T, String> words) {
        var box = new CheckBox(words.apply(one));
        box.setWrapText(true);
        box.setFocusTraversable(false);
        Linked.both(box.selectedProperty(), tick(one));
        return box;
    }
}

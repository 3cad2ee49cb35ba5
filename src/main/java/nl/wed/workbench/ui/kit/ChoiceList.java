package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;

/// A list to choose one thing from, with a field that filters it.
final class ChoiceList<T> implements Dialogs.DialogContent {
    private final ListView<T> list;
    private final VBox box;

    ChoiceList(Texts texts, List<T> options, Function<T, String> words) {
        var query = new SimpleStringProperty("");
        var filtered = new FilteredList<>(FXCollections.observableArrayList(options));
        list = new ListView<>(filtered);
        list.setId("choice-list");
        list.setCellFactory(_ -> new WordsCell<>(words));
        Picks.in(list);
        query.addListener((_, _, typed) -> {
            filtered.setPredicate(item -> matches(words.apply(item), typed));
            Picks.first(list);
        });
        var search = new SearchField("choice-search", texts.get("general.search"), query);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        box = new VBox(search, list);
        box.getStyleClass().add("choice-list");
    }

    private void walk(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            Picks.move(list, event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        }
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public boolean accept() {
        return chosen().isPresent();
    }

    private static boolean matches(String words, String typed) {
        return words.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}

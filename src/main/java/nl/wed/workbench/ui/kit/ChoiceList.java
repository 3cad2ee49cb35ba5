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
        list.getSelectionModel().selectFirst();
        query.addListener((_, _, typed) -> {
            filtered.setPredicate(item -> matches(words.apply(item), typed));
            list.getSelectionModel().selectFirst();
        });
        box = new VBox(new SearchField("choice-search", texts.get("general.search"), query), list);
        box.getStyleClass().add("choice-list");
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

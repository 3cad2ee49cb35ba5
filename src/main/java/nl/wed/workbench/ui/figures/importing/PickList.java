package nl.wed.workbench.ui.figures.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.ui.kit.SearchField;
import org.jspecify.annotations.Nullable;

/// Many things of which some are ticked, with a field that searches them; none ticked stands for
/// all.
final class PickList<T> extends VBox {
    private static final int SEARCHED = 12;
    private static final double ROW = 3;

    private final Map<T, SimpleBooleanProperty> ticks = new HashMap<>();
    private final List<T> items;
    private final ObjectProperty<List<T>> chosen;

    PickList(String id, String prompt, List<T> items, ObjectProperty<List<T>> chosen, Function<T, String> words) {
        this.items = items;
        this.chosen = chosen;
        getStyleClass().add("pick-list");
        var filtered = new FilteredList<>(FXCollections.observableList(items));
        if (items.size() > SEARCHED) {
            var query = new SimpleStringProperty("");
            query.addListener((_, _, typed) -> {
                String wanted = typed.strip().toLowerCase(Locale.ROOT);
                filtered.setPredicate(
                        one -> words.apply(one).toLowerCase(Locale.ROOT).contains(wanted));
            });
            getChildren().add(new SearchField(id + "-search", prompt, query));
        }
        var list = new ListView<T>(filtered);
        list.setId(id);
        list.setCellFactory(_ -> new CheckBoxListCell<>(this::tick, converter(words)));
        list.setPrefHeight(USE_COMPUTED_SIZE);
        list.setStyle("-fx-pref-height: " + (Math.min(items.size(), 7) * ROW + 0.4) + "em;");
        getChildren().add(list);
    }

    private ObservableValue<Boolean> tick(T item) {
        return ticks.computeIfAbsent(item, one -> {
            var tick = new SimpleBooleanProperty(chosen.get().contains(one));
            tick.addListener((_, _, on) -> set(one, on));
            return tick;
        });
    }

    private void set(T item, boolean on) {
        List<T> now = new ArrayList<>(chosen.get());
        now.remove(item);
        if (on) {
            now.add(item);
        }
        chosen.set(items.stream().filter(now::contains).toList());
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}

package nl.wed.workbench.ui.kit;

import java.util.List;
import javafx.scene.control.ListView;

/// A list beside a field in which one types: one row is what Enter takes, and that row is lit and in sight before it
/// does,
/// also after filtering and while the list itself has not the keyboard.
public final class Picks {
    private Picks() {}

    /// Lights the chosen row of that list.
    public static <T> ListView<T> in(ListView<T> list) {
        list.getStyleClass().add("picks");
        RowInSight.of(list);
        first(list);
        return list;
    }

    /// After what fits has changed: its first row.
    public static void first(ListView<?> list) {
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().selectFirst();
    }

    /// The same where several can be chosen: those that still fit, else the first.
    public static <T> void again(ListView<T> list, List<T> chosen) {
        list.getSelectionModel().clearSelection();
        chosen.stream().filter(list.getItems()::contains).forEach(list.getSelectionModel()::select);
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// One row on with the arrows, from the field.
    public static void move(ListView<?> list, int places) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().clearAndSelect(Math.clamp((long) now + places, 0, Math.max(0, last)));
    }
}

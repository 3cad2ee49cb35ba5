package nl.wed.workbench.ui.interviews;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionModel;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.ui.observing.RecordEditor;
import org.jspecify.annotations.Nullable;

/// Keeps the selected row of a list and the record that an editor edits the same, also when the
/// rows are made anew.
final class Rows {
    private Rows() {}

    static <T, R extends Entity> void follow(
            ObservableList<T> items, SelectionModel<T> selection, Function<T, UUID> id, RecordEditor<R> editor) {
        selection.selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !id.apply(row).equals(edited(editor.record()))) {
                editor.select(id.apply(row));
            }
        });
        Runnable reselect = () -> reselect(items, selection, id, edited(editor.record()));
        editor.record().addListener((_, _, _) -> reselect.run());
        items.addListener((ListChangeListener<T>) _ -> reselect.run());
        reselect.run();
    }

    private static <R extends Entity> @Nullable UUID edited(ObservableValue<@Nullable R> record) {
        var now = record.getValue();
        return now == null ? null : now.id();
    }

    private static <T> void reselect(
            ObservableList<T> items, SelectionModel<T> selection, Function<T, UUID> id, @Nullable UUID wanted) {
        var row = selection.getSelectedItem();
        if (wanted == null) {
            selection.clearSelection();
        } else if (row == null || !id.apply(row).equals(wanted)) {
            items.stream()
                    .filter(item -> id.apply(item).equals(wanted))
                    .findFirst()
                    .ifPresent(selection::select);
        }
    }
}

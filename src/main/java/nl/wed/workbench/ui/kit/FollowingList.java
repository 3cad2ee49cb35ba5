package nl.wed.workbench.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A list beside an editor: choosing a row opens its item, and the row of what is open is the one
/// that is marked. Only a choice of the user opens an item; after a change of the items nothing is
/// chosen until [#follow] says what is open.
public final class FollowingList<T> extends ListView<T> {
    private boolean following;

    /// Rows with that node for their item; `choose` opens what the user chose.
    public FollowingList(
            String id, String accessibleText, ObservableList<T> items, Function<T, Node> face, Consumer<T> choose) {
        // before the list view itself hears of a change, which then moves its selection
        items.addListener((ListChangeListener<T>) _ -> following = true);
        setItems(items);
        setId(id);
        setAccessibleText(accessibleText);
        setCellFactory(_ -> new FaceCell<>(face));
        RowInSight.of(this);
        getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !following) {
                choose.accept(now);
            }
        });
    }

    /// Marks the row of what is open, or none.
    public void follow(@Nullable T open) {
        following = true;
        if (open == null) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(open);
        }
        following = false;
    }
}

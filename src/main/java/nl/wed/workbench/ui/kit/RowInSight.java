package nl.wed.workbench.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the chosen row of a list in sight: what is added or jumped to is chosen, and may stand below the fold.
public final class RowInSight {
    private RowInSight() {}

    /// From now on, whenever another row is chosen in it.
    public static <T> ListView<T> of(ListView<T> list) {
        follow(list, list.getSelectionModel());
        return list;
    }

    /// The same of a table.
    static void of(TableView<?> table) {
        follow(table, table.getSelectionModel());
    }

    /// Scrolls no further than brings that row wholly into sight; not at all when it is.
    static void show(Control list, int row) {
        // Rows that are made anew are counted after a second layout only.
        Platform.runLater(() -> {
            now(list, row);
            Platform.runLater(() -> now(list, row));
        });
    }

    private static void follow(Control list, SelectionModel<?> selection) {
        selection.selectedIndexProperty().addListener(new LastRow(list));
    }

    private static void now(Control list, int row) {
        if (list.getScene() != null) {
            list.applyCss();
            list.layout();
        }
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getCellCount() > row) {
            flow.scrollTo(row);
        } else if (list instanceof ListView<?> rows) {
            rows.scrollTo(row);
        } else if (list instanceof TableView<?> rows) {
            rows.scrollTo(row);
        }
    }

    /// Rows that are made anew lose and get back their choice, and who scrolled away from it stays there.
    private static final class LastRow implements ChangeListener<Number> {
        private final Control list;
        private int last = -1;

        LastRow(Control list) {
            this.list = list;
        }

        @Override
        public void changed(ObservableValue<? extends Number> of, Number before, Number now) {
            int row = now.intValue();
            if (row >= 0 && row != last) {
                last = row;
                show(list, row);
            }
        }
    }
}

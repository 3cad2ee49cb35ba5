package nl.wed.workbench.ui.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Tone;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/// One direction of the chain from a record, as a tree; Enter or a double click opens a record.
final class ChainTree extends TreeView<ChainRow> {
    private static final int DEEPEST = 12;
    private static final double LEAST = 8;
    private static final double INDENT = 1.2;
    private static final double EDGES = 2.3;

    private final Function<Ref, List<ChainRow>> next;

    ChainTree(String id, Function<Ref, List<ChainRow>> next, Consumer<ChainRow> open) {
        this.next = next;
        setId(id);
        setShowRoot(false);
        setCellFactory(_ -> new RowCell());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
            }
        });
    }

    /// Shows the tree of that record, with these paragraphs of it first; how many rows are directly in it.
    int show(ChainRow start, List<ChainRow> paragraphs) {
        var root = new TreeItem<>(start);
        grow(root, new HashSet<>(Set.of(start.ref())), DEEPEST);
        root.getChildren().removeIf(item -> item.getValue().place().isPresent());
        root.getChildren().addAll(0, paragraphs.stream().map(TreeItem::new).toList());
        setRoot(root);
        return root.getChildren().size();
    }

    private void grow(TreeItem<ChainRow> item, Set<Ref> above, int deeper) {
        if (deeper == 0) {
            return;
        }
        for (ChainRow row : next.apply(item.getValue().ref())) {
            if (row.place().isPresent()) {
                item.getChildren().add(new TreeItem<>(row));
            } else if (above.add(row.ref())) {
                var child = new TreeItem<>(row);
                child.setExpanded(true);
                item.getChildren().add(child);
                grow(child, above, deeper - 1);
                above.remove(row.ref());
            }
        }
    }

    private void openSelected(Consumer<ChainRow> open) {
        var item = getSelectionModel().getSelectedItem();
        if (item != null) {
            open.accept(item.getValue());
        }
    }

    private final class RowCell extends TreeCell<ChainRow> {
        private final Label words = new Label();

        RowCell() {
            words.setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ChainRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : face(row));
            setTooltip(empty || row == null ? null : new Tooltip(row.label()));
        }

        private HBox face(ChainRow row) {
            words.setText(row.label());
            var kind = new Badge(row.type(), MaterialDesignL.LINK_VARIANT, Tone.ACCENT);
            words.prefWidthProperty().unbind();
            words.prefWidthProperty().bind(room(kind));
            var face = new HBox(kind, words);
            face.getStyleClass().add("open-point");
            return face;
        }

        /// What the words get: the width of the tree without indents, badge and scroll bar. Said
        /// outright, because a cell asks for its height before it knows its width.
        private DoubleBinding room(Badge kind) {
            double em = getFont().getSize();
            int level = getTreeView().getTreeItemLevel(getTreeItem());
            return Bindings.createDoubleBinding(
                    () -> Math.max(
                            LEAST * em, ChainTree.this.getWidth() - kind.prefWidth(-1) - (level * INDENT + EDGES) * em),
                    ChainTree.this.widthProperty(),
                    kind.widthProperty());
        }
    }
}

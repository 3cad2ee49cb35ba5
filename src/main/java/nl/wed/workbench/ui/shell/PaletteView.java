package nl.wed.workbench.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Picks;
import nl.wed.workbench.ui.kit.SearchField;
import org.jspecify.annotations.Nullable;

/// The field over the window in which one types where to go; Escape closes it.
final class PaletteView extends StackPane {
    private final PaletteViewModel model;
    private final SearchField field;
    private final ListView<PaletteViewModel.Entry> list;

    PaletteView(PaletteViewModel model, Texts texts) {
        this.model = model;
        field = new SearchField("palette-field", texts.get("shell.palette.prompt"), model.query());
        list = new ListView<>(model.entries());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        Picks.in(list);
        model.entries().addListener((InvalidationListener) _ -> Picks.first(list));
        list.setCellFactory(_ -> new EntryCell());
        list.setPlaceholder(new Label(texts.get("shell.palette.none")));
        list.setOnMouseClicked(_ -> go());
        var card = new VBox(field, list);
        card.getStyleClass().addAll("card", "palette");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("palette-veil");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(card);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    void open() {
        model.open();
        Picks.first(list);
        setVisible(true);
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> Picks.move(list, 1);
            case UP -> Picks.move(list, -1);
            case ENTER -> go();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.act().run();
        }
    }

    private static final class EntryCell extends ListCell<PaletteViewModel.Entry> {
        EntryCell() {
            setPrefWidth(0); // as wide as the list, so that the kind is in sight
        }

        @Override
        protected void updateItem(PaletteViewModel.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : row(entry));
            setTooltip(empty || entry == null ? null : new Tooltip(entry.words()));
        }

        private static HBox row(PaletteViewModel.Entry entry) {
            var words = new Label(entry.words());
            words.setMinWidth(0);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var kind = new Label(entry.kind());
            kind.getStyleClass().add("muted");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(words, space, kind);
            row.setMaxWidth(Double.MAX_VALUE);
            row.getStyleClass().add("palette-row");
            return row;
        }
    }
}

package nl.wed.workbench.ui.shell;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Picks;
import nl.wed.workbench.ui.kit.SearchField;
import org.jspecify.annotations.Nullable;

/// The field over the window in which one types where to go; Escape closes it.
final class PaletteView extends StackPane {
    private final PaletteViewModel model;
    private final Texts texts;
    private final SearchField field;
    private final ListView<PaletteViewModel.Entry> list;
    private @Nullable Node before;

    PaletteView(PaletteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        field = new SearchField("palette-field", texts.get("shell.palette.prompt"), model.query());
        list = new ListView<>(model.entries());
        list.setId("palette-list");
        list.setFocusTraversable(false);
        Picks.in(list);
        model.entries().addListener((InvalidationListener) _ -> Picks.first(list));
        list.setCellFactory(_ -> new FaceCell<>(this::face));
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
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        model.open();
        Picks.first(list);
        setVisible(true);
        toFront();
        field.requestFocus();
    }

    /// The keyboard goes back to where it was.
    private void leave() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
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
            // Not back to where it was: that may lie on a screen that gives way to another one.
            setVisible(false);
            chosen.act().run();
        }
    }

    /// The kind stands first and words that are longer than the line wrap.
    private Node face(PaletteViewModel.Entry entry) {
        var kind = new Label(entry.kind());
        kind.setWrapText(true);
        kind.getStyleClass().add("palette-kind");
        var also = entry.also().isEmpty() ? "" : " (" + texts.get("shell.also", entry.also()) + ")";
        var words = new Label(entry.words() + also);
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(kind, words);
        row.getStyleClass().add("palette-row");
        return row;
    }
}

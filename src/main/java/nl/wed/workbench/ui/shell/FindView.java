package nl.wed.workbench.ui.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.wed.workbench.search.Preview;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FaceCell;
import nl.wed.workbench.ui.kit.Picks;
import nl.wed.workbench.ui.kit.SearchField;
import org.jspecify.annotations.Nullable;

/// The field over the window in which one searches in all text of the trajectory. The arrows walk through what was
/// found from the field too, Enter goes there, Escape closes.
final class FindView extends StackPane {
    private final FindViewModel model;
    private final Texts texts;
    private final SearchField field;
    private final ListView<FindRow> list;
    private boolean more;
    private @Nullable Node before;

    FindView(FindViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("find");
        field = new SearchField("find-field", texts.get("shell.find.prompt"), model.query());
        list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        var told = wrapped("");
        told.setId("find-told");
        told.textProperty().bind(model.told());
        var card = new VBox(field, told, list);
        card.getStyleClass().addAll("card", "palette", "find");
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

    private ListView<FindRow> list() {
        var all = new ListView<>(model.rows());
        all.setId("find-list");
        Picks.in(all);
        model.rows().addListener((InvalidationListener) _ -> follow());
        all.setCellFactory(_ -> new FaceCell<>(this::face));
        all.setPlaceholder(wrapped(texts.get("shell.find.help")));
        all.setOnMouseClicked(_ -> go());
        return all;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    /// After more was asked the same row stays chosen; else the first is.
    private void follow() {
        if (list.getItems().isEmpty()) {
            return;
        }
        int chosen = list.getSelectionModel().getSelectedIndex();
        Picks.first(list);
        if (more) {
            Picks.move(list, Math.max(0, chosen));
        }
        more = false;
    }

    void open(String words) {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        model.open(words);
        setVisible(true);
        toFront();
        if (list.getSelectionModel().isEmpty()) {
            Picks.first(list);
        }
        field.requestFocus();
        field.selectAll();
    }

    /// The keyboard goes back to where it was.
    private void close() {
        setVisible(false);
        model.close();
        if (before != null) {
            before.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> Picks.move(list, 1);
            case UP -> Picks.move(list, -1);
            case ENTER -> go();
            case TAB -> (field.isFocused() ? list : field).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (!model.isReady()) {
            model.chooseFirst();
        } else if (chosen instanceof FindRow.More) {
            more = true;
            model.choose(chosen);
        } else if (chosen != null) {
            close();
            model.choose(chosen);
        }
    }

    private Node face(FindRow row) {
        return switch (row) {
            case FindRow.More(var words) -> new TextFlow(text(words, "find-more"));
            case FindRow.Found found -> face(found);
        };
    }

    private static Node face(FindRow.Found found) {
        var head = new TextFlow(
                text(found.kind(), "find-kind"),
                text("  " + found.called(), "find-called"),
                text("  · " + found.field(), "find-note"));
        var words = new TextFlow(found.words().stream()
                .map(piece -> text(piece.text(), piece.found() ? "find-mark" : "find-words"))
                .toArray(Node[]::new));
        var face = new VBox(head, words);
        if (!found.note().isEmpty()) {
            face.getChildren().add(new TextFlow(text(found.note(), "find-note")));
        }
        face.setAccessibleText(Stream.concat(
                        Stream.of(found.kind(), found.called(), found.field()),
                        found.words().stream().map(Preview.Piece::text))
                .collect(Collectors.joining(" ")));
        return face;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}

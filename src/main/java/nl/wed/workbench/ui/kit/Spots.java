package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Where a record stands on a screen: the row or card that shows it. A jump lights that spot, and what was just added
/// is brought into sight; a screen only says which of its nodes shows what.
public final class Spots {
    private static final Object RECORD = Spots.class;
    private static final Object ROWS = Function.class;
    private static final String LIT = "lit";

    private Spots() {}

    /// Something of a screen in which words can be chosen and that is no control of the toolkit.
    public interface Words {
        /// Chooses these words and brings them into sight; false when they are not in it.
        boolean choose(String words);
    }

    /// That node, which shows that record.
    public static <N extends Node> N mark(N node, UUID record) {
        node.getProperties().put(RECORD, record);
        return node;
    }

    /// That node, which shows all of these.
    public static <N extends Node> N mark(N node, Set<UUID> records) {
        node.getProperties().put(RECORD, Set.copyOf(records));
        return node;
    }

    private static boolean shows(Node node, UUID record) {
        var marked = node.hasProperties() ? node.getProperties().get(RECORD) : null;
        return record.equals(marked) || marked instanceof Set<?> all && all.contains(record);
    }

    /// Says of which record each row is, where rows are no records themselves.
    public static <T> void rows(ListView<T> list, Function<T, @Nullable UUID> record) {
        list.getProperties().put(ROWS, record);
    }

    /// The same of the rows of a table.
    public static <T> void rows(TableView<T> table, Function<T, UUID> record) {
        table.getProperties().put(ROWS, record);
    }

    /// Brings what shows that record into sight once it is drawn; a row of a table is chosen too.
    public static void bring(Node screen, UUID record) {
        var scene = screen.getScene();
        if (scene == null) {
            return;
        }
        // The next frame dresses it; to dress a whole screen at once takes as long as a frame.
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                found(screen, record, false);
            }
        });
        Platform.requestNextPulse();
    }

    /// Does the same and makes it stand out until the next key or click, or the words in it that were meant.
    public static void light(Node screen, UUID record, Optional<String> words) {
        later(screen, () -> {
            if (words.filter(one -> choose(screen, one)).isEmpty()) {
                found(screen, record, true).ifPresent(Spots::light);
            }
        });
    }

    /// A page that was just opened has nothing in it before it is dressed.
    private static void later(Node screen, Runnable work) {
        Platform.runLater(() -> {
            if (screen.getScene() != null) {
                screen.applyCss();
                screen.getScene().getRoot().layout();
                work.run();
            }
        });
    }

    private static Optional<Node> found(Node screen, UUID record, boolean choosing) {
        List<Node> all = seen(screen).toList();
        var marked = all.stream().filter(one -> shows(one, record)).findFirst();
        marked.ifPresent(InSight::reveal);
        for (Node one : all) {
            if (one instanceof ListView<?> list
                            && row(list, list.getSelectionModel(), list.getItems(), record, choosing)
                    || one instanceof TableView<?> table
                            && row(table, table.getSelectionModel(), table.getItems(), record, true)) {
                return marked.or(() -> Optional.of(one));
            }
        }
        return marked;
    }

    private static boolean row(
            Control list, MultipleSelectionModel<?> selection, List<?> items, UUID record, boolean choosing) {
        var place = IntStream.range(0, items.size())
                .filter(at -> record.equals(recordOf(list, items.get(at))))
                .findFirst();
        place.ifPresent(at -> {
            if (choosing && selection.getSelectedIndex() != at) {
                selection.clearAndSelect(at);
            }
            RowInSight.show(list, at);
            InSight.reveal(list);
        });
        return place.isPresent();
    }

    @SuppressWarnings("unchecked")
    static Object recordOf(Control list, Object item) {
        var rows = list.getProperties().get(ROWS);
        return rows != null
                ? Objects.requireNonNullElse(((Function<Object, @Nullable UUID>) rows).apply(item), "")
                : item instanceof Entity record ? record.id() : "";
    }

    private static boolean choose(Node screen, String words) {
        for (Node one : seen(screen).toList()) {
            if (one instanceof Words part && part.choose(words)) {
                InSight.reveal(one);
                return true;
            }
            if (one instanceof TextInputControl field
                    && field.getText() != null
                    && field.getText().contains(words)) {
                int at = field.getText().indexOf(words);
                InSight.reveal(field);
                Platform.runLater(() -> {
                    field.requestFocus();
                    field.selectRange(at, at + words.length());
                });
                return true;
            }
        }
        var label = seen(screen)
                .filter(one -> one instanceof Labeled text
                        && text.getText() != null
                        && text.getText().contains(words))
                .findFirst();
        label.ifPresent(InSight::reveal);
        label.ifPresent(Spots::light);
        return label.isPresent();
    }

    private static void light(Node spot) {
        var scene = spot.getScene();
        if (scene == null || spot instanceof ListView<?> || spot instanceof TableView<?>) {
            return; // there the chosen row stands out
        }
        spot.getStyleClass().add(LIT);
        var off = new EventHandler<InputEvent>() {
            @Override
            public void handle(InputEvent event) {
                spot.getStyleClass().remove(LIT);
                scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, this);
                scene.removeEventFilter(KeyEvent.KEY_PRESSED, this);
            }
        };
        // not by the key that jumped
        Platform.runLater(() -> {
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, off);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, off);
        });
    }

    /// What of a screen is not on a page that is hidden.
    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Spots::seen))
                : Stream.of(node);
    }
}

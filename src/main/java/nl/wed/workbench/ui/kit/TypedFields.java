package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What is typed in a part that becomes an edit only by an act, as a dialog or a card: it is kept while one types,
/// put back when that part is opened again, and let go when the act was done. A part in which a secret is asked
/// keeps nothing.
public final class TypedFields {
    private final Node content;
    private final DraftBook book;
    private final DraftNote note;
    private final String place;
    private final String words;
    private final Map<TextInputControl, String> before = new HashMap<>();
    private final Map<TextInputControl, String> names = new HashMap<>();
    private boolean done;

    private TypedFields(Node content, DraftBook book, String words, Texts texts) {
        this.content = content;
        this.book = book;
        this.words = words;
        this.note = new DraftNote(texts);
        this.place = place(words, fields(content));
        scan();
        content.addEventFilter(InputEvent.ANY, _ -> Platform.runLater(this::scan));
    }

    /// Keeps what is typed in that content from now on and puts back what was; `words` say what part it is.
    public static TypedFields of(Node content, DraftBook book, String words, Texts texts) {
        return new TypedFields(content, book, words, texts);
    }

    /// The same for a part of a screen, from when it is in a window, with what was put back said first in its box.
    public static void within(VBox box, Node content, String words, Texts texts) {
        content.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> of, @Nullable Scene before, @Nullable Scene now) {
                DraftBook.of(now).ifPresent(book -> {
                    content.sceneProperty().removeListener(this);
                    box.getChildren()
                            .addFirst(
                                    TypedFields.of(content, book, words, texts).note());
                });
            }
        });
    }

    /// Says what was put back, to be shown above the content.
    public Node note() {
        return note;
    }

    /// What was typed is an edit now.
    public void done() {
        done = true;
        names.values().forEach(book::forget);
        note.say(List.of());
    }

    /// The part with what stood in its fields when it was opened: of another record, or of one that changed, it is
    /// another.
    private static String place(String words, List<TextInputControl> fields) {
        boolean secret = fields.stream().anyMatch(PasswordField.class::isInstance);
        String held = fields.stream().map(TextInputControl::getText).collect(Collectors.joining("\u0000"));
        return secret ? "" : words + "|" + Integer.toHexString(held.hashCode());
    }

    private void scan() {
        if (done || place.isEmpty()) {
            return;
        }
        var found = fields(content);
        var back = new ArrayList<DraftNote.Line>();
        for (TextInputControl field : found) {
            if (!before.containsKey(field)) {
                begin(field, found.indexOf(field), back);
            }
        }
        if (!back.isEmpty()) {
            note.say(back);
        }
        found.forEach(this::keep);
    }

    private void begin(TextInputControl field, int number, List<DraftNote.Line> back) {
        String held = text(field);
        String name = place + "|" + (field.getId() == null ? "" + number : field.getId());
        before.put(field, held);
        names.put(field, name);
        field.textProperty().addListener((_, _, _) -> keep(field));
        book.find(name).filter(draft -> !draft.text().equals(held)).ifPresent(draft -> {
            field.setText(draft.text());
            back.add(new DraftNote.Line(book.moment(draft), () -> field.setText(held)));
        });
    }

    private void keep(TextInputControl field) {
        String held = before.getOrDefault(field, "");
        String name = names.getOrDefault(field, "");
        if (done || name.isEmpty()) {
            return;
        }
        if (text(field).equals(held)) {
            book.forget(name);
        } else {
            book.keep(name, words + ": " + label(field), text(field), held);
        }
    }

    private static String label(TextInputControl field) {
        String words = field.getAccessibleText();
        return words == null ? "" : words;
    }

    private static String text(TextInputControl field) {
        return field.getText() == null ? "" : field.getText();
    }

    static List<TextInputControl> fields(Node node) {
        return all(node)
                .filter(field -> field.isEditable() && !(field instanceof SearchField))
                .distinct()
                .toList();
    }

    private static Stream<TextInputControl> all(Node node) {
        return switch (node) {
            case TextInputControl field -> Stream.of(field);
            case DatePicker picker -> Stream.of(picker.getEditor());
            case ScrollPane pane -> Stream.ofNullable(pane.getContent()).flatMap(TypedFields::all);
            case TitledPane pane -> Stream.ofNullable(pane.getContent()).flatMap(TypedFields::all);
            case SplitPane pane -> pane.getItems().stream().flatMap(TypedFields::all);
            case TabPane pane ->
                pane.getTabs().stream()
                        .flatMap(tab -> Stream.ofNullable(tab.getContent()))
                        .flatMap(TypedFields::all);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(TypedFields::all);
            default -> Stream.of();
        };
    }
}

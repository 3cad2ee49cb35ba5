package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.kit.TypedFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A small card on which one writes a new code or a memo; Ctrl+Enter does the act as well.
final class WritingCard extends VBox {
    private final Node focus;
    private final String about;
    private final Texts texts;
    private @Nullable TypedFields typed;

    private WritingCard(Texts texts, String about, Form form, Node focus, Node button, Runnable act) {
        super(form, new Toolbar(button));
        this.focus = focus;
        this.about = about;
        this.texts = texts;
        sceneProperty()
                .addListener((_, _, now) ->
                        DraftBook.of(now).filter(_ -> typed == null).ifPresent(this::keepIn));
        getStyleClass().addAll("card", "writing-card");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                act.run();
            }
        });
    }

    /// A card for a new code below one of `codes` or as a main theme; `make` gets name and parent.
    static WritingCard newCode(Texts texts, String name, List<Code> codes, BiConsumer<String, @Nullable Code> make) {
        var typed = new SimpleStringProperty(name);
        var parent = new SimpleObjectProperty<Optional<Code>>(Optional.empty());
        var options = new ArrayList<Optional<Code>>(List.of(Optional.empty()));
        codes.forEach(code -> options.add(Optional.of(code)));
        var form = new Form(texts);
        var field = form.text(texts.get("interviews.code.name"), typed)
                .id("new-code-name")
                .required(texts.get("interviews.code.nameMissing"));
        form.choice(
                        texts.get("interviews.code.parent"),
                        parent,
                        options,
                        one -> one.map(code -> code.code() + " " + code.name())
                                .orElseGet(() -> texts.get("interviews.code.noParent")))
                .id("new-code-parent");
        Runnable act = () -> {
            if (form.validate()) {
                make.accept(typed.get(), parent.get().orElse(null));
            }
        };
        var button = Buttons.primary("new-code-save", texts.get("interviews.code.make"), MaterialDesignC.CHECK, act);
        field.control().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                act.run();
            }
        });
        return new WritingCard(texts, texts.get("interviews.code.name"), form, field.control(), button, act);
    }

    /// A card for a memo about that.
    static WritingCard memo(Texts texts, String about, String words, Consumer<String> save) {
        var typed = new SimpleStringProperty(words);
        var form = new Form(texts);
        var field = form.area(texts.get("interviews.memo"), 4, typed).id("memo-text");
        Runnable act = () -> save.accept(typed.get());
        var button = Buttons.primary("memo-save", texts.get("interviews.memo.save"), MaterialDesignC.CHECK, act);
        return new WritingCard(texts, about, form, field.control(), button, act);
    }

    /// What is typed is kept when the card is closed in another way, and is back when it is opened again.
    private void keepIn(DraftBook book) {
        var fields = TypedFields.of(getChildren().getFirst(), book, about, texts);
        typed = fields;
        getChildren().addFirst(fields.note());
    }

    /// What was typed is an edit now.
    void done() {
        if (typed != null) {
            typed.done();
        }
    }

    /// Where one starts to type.
    Node focus() {
        return focus;
    }
}

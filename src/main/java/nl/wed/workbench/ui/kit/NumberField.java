package nl.wed.workbench.ui.kit;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.texts.TypedWords;
import org.jspecify.annotations.Nullable;

/// A number in a grid: it is committed with Enter or when the field is left, and Escape brings back what stood
/// there. What cannot be read stays, with the reason in its note, which the screen puts below it.
public final class NumberField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new Copied.Line();
    private final FieldNote note = new FieldNote();

    /// Shows that number; `what` tells a screen reader what it is, `draft` keeps what is typed and no number when
    /// the grid is made anew, `commit` hears a new number.
    @SuppressWarnings("NullAway") // null stands for an empty field
    public <T> NumberField(
            Texts texts,
            String id,
            String what,
            Notation<T> notation,
            @Nullable T number,
            Drafts.Place draft,
            Consumer<@Nullable T> commit) {
        field.setId(id);
        note.named(id);
        field.setAccessibleText(what);
        field.getStyleClass().add("number-field");
        var value = new SimpleObjectProperty<@Nullable T>(number);
        var typed = new TextCommit<>(field, value, notation, new TypedWords(texts), TextCommit.WHEN_LEFT, draft);
        new FieldMark(notation, value).put(field);
        value.addListener((_, _, now) -> commit.accept(now));
        typed.problem().addListener((_, _, now) -> show(now));
        show(typed.problem().get());
        field.setOnAction(_ -> typed.commit());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                typed.restore();
            }
        });
        field.focusedProperty().addListener((_, _, now) -> selectWord(now));
    }

    // A word in place of a number is replaced, never typed into. Afterwards, as the click that gives the focus puts
    // the caret.
    private void selectWord(boolean focused) {
        if (focused && field.getText().chars().noneMatch(Character::isDigit)) {
            Platform.runLater(field::selectAll);
        }
    }

    /// The field itself.
    public TextField field() {
        return field;
    }

    /// What is wrong with what was typed, to be put below the field.
    public FieldNote note() {
        return note;
    }

    private void show(Problem problem) {
        note.show(problem);
        field.pseudoClassStateChanged(INVALID, !problem.none());
    }
}

package nl.wed.workbench.ui.kit;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.texts.TypedWords;
import org.jspecify.annotations.Nullable;

/// A number in a grid: it is committed with Enter or when the field is left, and Escape brings back what stood
/// there. What cannot be read stays, with the reason in its note, which the screen puts below it.
public final class NumberField extends Copied.Line {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

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
        setId(id);
        note.named(id);
        setAccessibleText(what);
        getStyleClass().add("number-field");
        var value = new SimpleObjectProperty<@Nullable T>(number);
        var typed = new TextCommit<>(this, value, notation, new TypedWords(texts), TextCommit.WHEN_LEFT, draft);
        new FieldMark(notation, value).put(this);
        value.addListener((_, _, now) -> commit.accept(now));
        typed.problem().addListener((_, _, now) -> show(now));
        show(typed.problem().get());
        setOnAction(_ -> typed.commit());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                typed.restore();
            }
        });
        focusedProperty().addListener((_, _, now) -> selectWord(now));
    }

    // A word in place of a number is replaced, never typed into. Afterwards, as the click that gives the focus puts
    // the caret.
    private void selectWord(boolean focused) {
        if (focused && getText().chars().noneMatch(Character::isDigit)) {
            Platform.runLater(this::selectAll);
        }
    }

    /// What is wrong with what was typed, to be put below the field.
    public FieldNote note() {
        return note;
    }

    private void show(Problem problem) {
        note.show(problem);
        pseudoClassStateChanged(INVALID, !problem.none());
    }
}

package nl.wed.workbench.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import nl.wed.workbench.domain.typed.Notation;
import nl.wed.workbench.domain.typed.Typed;
import nl.wed.workbench.texts.TypedWords;

/// Ties what is typed to a value: it is committed after a short pause and when the field is left,
/// and until then undo belongs to the field itself. Text that is no value stays in the field, and the value stays
/// what it was.
@SuppressWarnings("NullAway") // null stands for an empty field
public final class TextCommit<T> {
    /// Only when the field is left: half of it can be a value too.
    static final Duration WHEN_LEFT = Duration.INDEFINITE;

    private static final String KEY = "text-commit";

    /// Who types on and on is saved meanwhile.
    private static final Duration LONGEST = Duration.seconds(1);

    private final TextInputControl control;
    private final Property<T> value;
    private final Notation<T> notation;
    private final TypedWords words;
    private final PauseTransition pause;
    private final Drafts.Place draft;
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>(Problem.NONE);
    private final PauseTransition longest;
    private boolean open;
    private boolean puttingBack;
    private boolean untouched;

    TextCommit(
            TextInputControl control,
            Property<T> value,
            Notation<T> notation,
            TypedWords words,
            Duration delay,
            Drafts.Place draft) {
        this.control = control;
        this.value = value;
        this.notation = notation;
        this.words = words;
        this.draft = draft;
        this.pause = new PauseTransition(delay);
        control.getProperties().put(KEY, this);
        this.longest = new PauseTransition(delay.isIndefinite() ? delay : LONGEST);
        longest.setOnFinished(_ -> commit());
        resume();
        value.addListener((_, _, now) -> follow(now));
        control.textProperty().addListener((_, _, _) -> typed());
        control.focusedProperty().addListener((_, _, focused) -> left(focused));
        pause.setOnFinished(_ -> commit());
        control.sceneProperty().addListener((_, _, _) -> putBack());
    }

    /// Whether undo belongs to that node now: it is a text field with text that is not yet part of
    /// the trajectory.
    public static boolean keepsUndo(Node node) {
        var typedIn = node instanceof DatePicker picker ? picker.getEditor() : node;
        return typedIn instanceof TextInputControl control
                && !(control.getProperties().get(KEY) instanceof TextCommit<?> commit && !commit.open);
    }

    /// What is wrong with the text.
    ReadOnlyObjectProperty<Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    void commit() {
        pause.stop();
        longest.stop();
        if (!open) {
            return;
        }
        switch (notation.read(control.getText())) {
            case Typed.Nothing<T> _ -> take(null);
            case Typed.Understood<T>(T meant) -> take(meant);
            case Typed<T> refused -> refuse(refused);
        }
    }

    /// The same when one confirms: then an empty field that nobody typed in is looked at too.
    void confirm() {
        if (!open && notation.read(control.getText()) instanceof Typed.Refused<T> refused) {
            say(refused);
        } else {
            commit();
        }
    }

    /// Shows the value again, whatever was typed.
    void restore() {
        show(value.getValue());
        forget();
    }

    /// Follows when another record is shown of which the value is the same.
    void other() {
        if (isOther()) {
            resume();
        }
    }

    private void take(T meant) {
        open = false;
        draft.forget();
        forget();
        problem.set(Problem.NONE);
        value.setValue(meant);
    }

    private void refuse(Typed<T> outcome) {
        draft.keep(control.getText());
        say(outcome);
    }

    private void say(Typed<T> outcome) {
        String sentence = words.of(notation, outcome).orElse("");
        problem.set(new Problem(
                sentence,
                outcome instanceof Typed.Ambiguous<T>(T first, T second)
                        ? List.of(offer(first), offer(second))
                        : List.of()));
    }

    private Problem.Offer offer(T meant) {
        return new Problem.Offer(notation.write(meant), () -> {
            take(meant);
            show(meant);
        });
    }

    private void typed() {
        open = !Objects.equals(control.getText(), write(value.getValue()));
        if (puttingBack) {
            return;
        }
        untouched = false;
        if (open) {
            book().ifPresent(book -> book.keep(
                    draft.lasting(),
                    String.valueOf(control.getAccessibleText()),
                    control.getText(),
                    write(value.getValue())));
            if (!longest.getDuration().isIndefinite() && longest.getStatus() != Animation.Status.RUNNING) {
                longest.playFromStart();
            }
        } else {
            draft.forget();
            forget();
            problem.set(Problem.NONE);
        }
        if (pause.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            commit();
        } else if (!pause.getDuration().isIndefinite()) {
            pause.playFromStart();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            commit();
            if (problem.get().none()) {
                show(value.getValue());
            }
        }
    }

    private void follow(T now) {
        if (isOther()) {
            resume();
        } else if (!open && !(control.isFocused() && means(now))) {
            show(now);
        }
    }

    private boolean isOther() {
        return draft.moved(open && !untouched ? Optional.of(control.getText()) : Optional.empty());
    }

    /// What was typed for this record before and is no value, else the value.
    private void resume() {
        var text = draft.text();
        show(value.getValue());
        text.ifPresent(typed -> {
            control.setText(typed);
            open = true;
            commit();
        });
        putBack();
    }

    /// Puts back what was typed for this record in an earlier session. It becomes a value only by whoever sees it;
    /// where something else stands now it is shown beside that.
    private void putBack() {
        var book = book();
        book.flatMap(one -> one.find(draft.lasting())).filter(_ -> !open).ifPresent(one -> {
            String now = write(value.getValue());
            if (one.text().equals(now)) {
                forget();
                return;
            }
            String moment = book.get().moment(one);
            var drop = new Problem.Offer(words.drop(), this::restore);
            if (one.before().equals(now)) {
                put(one.text());
                problem.set(new Problem(words.putBack(moment), List.of(drop)));
            } else {
                var back = new Problem.Offer(words.putAnyway(), () -> {
                    put(one.text());
                    problem.set(new Problem(words.putBack(moment), List.of(drop)));
                });
                problem.set(new Problem(words.elsewhere(moment, one.text()), List.of(back, drop)));
            }
        });
    }

    private void put(String text) {
        puttingBack = true;
        control.setText(text);
        puttingBack = false;
        untouched = true;
        open = true;
    }

    private Optional<DraftBook> book() {
        return draft.lasting().isEmpty() ? Optional.empty() : DraftBook.of(control);
    }

    private void forget() {
        book().ifPresent(book -> book.forget(draft.lasting()));
    }

    private void show(T now) {
        String text = write(now);
        if (!text.equals(control.getText())) {
            control.setText(text);
        }
        open = false;
        draft.forget();
        problem.set(Problem.NONE);
        pause.stop();
    }

    private boolean means(T now) {
        return Objects.equals(notation.read(control.getText()).understood().orElse(null), now);
    }

    private String write(T now) {
        return now == null ? "" : notation.write(now);
    }
}

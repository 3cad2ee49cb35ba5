package nl.wed.workbench.ui.kit;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/// Ties what is typed to a value: it is committed after a short pause and when the field is left,
/// and until then undo belongs to the field itself.
public final class TextCommit<T> {
    private static final String KEY = "text-commit";

    /// What typed text stands for: a value, or why it is none.
    record Parsed<T>(T value, String problem) {
        boolean ok() {
            return problem.isEmpty();
        }
    }

    private final TextInputControl control;
    private final Property<T> value;
    private final Function<T, String> format;
    private final Function<String, Parsed<T>> parse;
    private final PauseTransition pause;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean open;

    TextCommit(
            TextInputControl control,
            Property<T> value,
            Function<T, String> format,
            Function<String, Parsed<T>> parse,
            Duration delay) {
        this.control = control;
        this.value = value;
        this.format = format;
        this.parse = parse;
        this.pause = new PauseTransition(delay);
        control.getProperties().put(KEY, this);
        show(value.getValue());
        value.addListener((_, _, now) -> show(now));
        control.textProperty().addListener((_, _, _) -> typed());
        control.focusedProperty().addListener((_, _, focused) -> left(focused));
        pause.setOnFinished(_ -> commit());
    }

    /// Whether undo belongs to that node now: it is a text field with text that is not yet part of
    /// the trajectory.
    public static boolean keepsUndo(Node node) {
        return node instanceof TextInputControl control
                && !(control.getProperties().get(KEY) instanceof TextCommit<?> commit && !commit.open);
    }

    TextInputControl control() {
        return control;
    }

    /// Why the text is no value; empty when it is.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void commit() {
        pause.stop();
        if (open) {
            var parsed = parse.apply(control.getText());
            problem.set(parsed.problem());
            if (parsed.ok()) {
                open = false;
                value.setValue(parsed.value());
            }
        }
    }

    private void typed() {
        open = !Objects.equals(control.getText(), format.apply(value.getValue()));
        if (pause.getDuration().lessThanOrEqualTo(Duration.ZERO)) {
            commit();
        } else {
            pause.playFromStart();
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            commit();
            if (problem.get().isEmpty()) {
                show(value.getValue());
            }
        }
    }

    private void show(T now) {
        boolean typing = control.isFocused() && Objects.equals(parsedNow(), Optional.ofNullable(now));
        String text = format.apply(now);
        if (!typing && !text.equals(control.getText())) {
            control.setText(text);
            open = false;
            problem.set("");
            pause.stop();
        }
    }

    private Optional<T> parsedNow() {
        return Optional.ofNullable(parse.apply(control.getText()).value());
    }
}

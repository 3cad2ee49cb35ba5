package nl.wed.workbench.ui.kit;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A number in a grid: it is committed with Enter or when the field is left, and comes back as it
/// was when it cannot be read. An empty field is null.
public final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Inputs inputs;
    private final Consumer<@Nullable Double> commit;
    private @Nullable Double value;

    /// Shows that number; `what` tells a screen reader what it is, `commit` hears a new one.
    public NumberField(Texts texts, String id, String what, @Nullable Double value, Consumer<@Nullable Double> commit) {
        this.inputs = new Inputs(texts);
        this.commit = commit;
        this.value = value;
        setId(id);
        setAccessibleText(what);
        getStyleClass().add("number-field");
        setText(inputs.number(value));
        setOnAction(_ -> read());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                read();
                show();
            }
        });
    }

    private void read() {
        var parsed = inputs.parseNumber(getText());
        boolean wrong = !parsed.problem().isEmpty();
        pseudoClassStateChanged(INVALID, wrong);
        Double typed = parsed.value();
        boolean same = typed == null ? value == null : typed.equals(value);
        if (!wrong && !same) {
            value = typed;
            commit.accept(typed);
        }
    }

    private void show() {
        setText(inputs.number(value));
        pseudoClassStateChanged(INVALID, false);
    }
}

package nl.wed.workbench.ui.kit;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a [Form]: its label, the control, a sentence of help, and the error, which appears
/// below it after it was left.
public final class Field<T> extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Property<T> value;
    private final Node control;
    private final ReadOnlyStringProperty ownProblem;
    private final Label label = new Label();
    private final Label help = new Label();
    private final Label error = new Label();
    private Function<T, Optional<String>> check = _ -> Optional.empty();
    private boolean wasLeft;

    Field(String words, Node control, Property<T> value, ReadOnlyStringProperty ownProblem) {
        this.control = control;
        this.value = value;
        this.ownProblem = ownProblem;
        getStyleClass().add("field");
        show(label, words);
        label.setLabelFor(control);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        lineBelow(help, "field-help");
        lineBelow(error, "field-error");
        getChildren().addAll(label, control, help, error);
        control.setAccessibleText(words);
        value.addListener((_, _, _) -> refresh());
        ownProblem.addListener((_, _, _) -> refresh());
    }

    Field(String words, Node control, Property<T> value) {
        this(words, control, value, new ReadOnlyStringWrapper(""));
    }

    /// Names the control for tests (`#id`), and its error `#id-error`.
    public Field<T> id(String id) {
        control.setId(id);
        error.setId(id + "-error");
        return this;
    }

    /// A sentence below the field that helps to fill it in.
    public Field<T> help(String sentence) {
        show(help, sentence);
        control.setAccessibleHelp(sentence);
        return this;
    }

    /// What must hold for the value: an error to show, or empty.
    public Field<T> check(Function<T, Optional<String>> newCheck) {
        check = newCheck;
        return this;
    }

    /// A value must be there; `sentence` says so when it is not.
    public Field<T> required(String sentence) {
        return check(now -> isBlank(now) ? Optional.of(sentence) : Optional.empty());
    }

    /// The control, to give it the focus.
    public Node control() {
        return control;
    }

    /// Shows what is wrong, if anything, and says whether the field is right.
    public boolean validate() {
        wasLeft = true;
        refresh();
        return error.getText().isEmpty();
    }

    /// The size of a letter.
    double letter() {
        return label.getFont().getSize();
    }

    void left() {
        wasLeft = true;
        refresh();
    }

    private void refresh() {
        if (wasLeft) {
            String own = ownProblem.get();
            show(error, own.isEmpty() ? check.apply(value.getValue()).orElse("") : own);
            control.pseudoClassStateChanged(INVALID, !error.getText().isEmpty());
        }
    }

    private static boolean isBlank(Object now) {
        return switch (now) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> items -> items.isEmpty();
            default -> false;
        };
    }

    private static void lineBelow(Label line, String style) {
        line.getStyleClass().add(style);
        line.setWrapText(true);
        show(line, "");
    }

    private static void show(Label line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
    }
}

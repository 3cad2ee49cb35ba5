package nl.wed.workbench.ui.kit;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a [Form]: its label, the control, a sentence of help, and the error, which appears
/// below it after it was left; that it is empty only when it was emptied or one confirms.
public final class Field<T> extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Property<T> value;
    private final Node control;
    private final ObservableValue<Problem> ownProblem;
    private final Runnable commit;
    private final Label label = new Label();
    private final Label help = new Label();
    private final FieldNote error = new FieldNote();
    private Function<T, Optional<String>> check = _ -> Optional.empty();
    private Runnable remark = () -> {};
    private boolean wasLeft;
    private boolean wasFilled;

    Field(String words, Node control, Property<T> value, ObservableValue<Problem> ownProblem, Runnable commit) {
        this.control = control;
        this.value = value;
        this.ownProblem = ownProblem;
        this.commit = commit;
        getStyleClass().add("field");
        show(label, words);
        label.setLabelFor(control);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        help.getStyleClass().add("field-help");
        help.setWrapText(true);
        show(help, "");
        getChildren().addAll(label, control, help, error);
        control.setAccessibleText(words);
        wasFilled = !isBlank(value.getValue());
        value.addListener((_, _, now) -> {
            wasFilled |= !isBlank(now);
            refresh();
        });
        ownProblem.addListener((_, _, now) -> {
            wasLeft |= !now.none();
            refresh();
        });
        wasLeft = !ownProblem.getValue().none(); // a draft of before
        refresh();
    }

    Field(String words, Node control, Property<T> value) {
        this(words, control, value, new SimpleObjectProperty<>(Problem.NONE), () -> {});
    }

    /// Names the control for tests (`#id`), and its error `#id-error`.
    public Field<T> id(String id) {
        control.setId(id);
        error.named(id);
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

    /// A sentence about a value that may not be what was meant; it is said when the field is left and refuses nothing.
    public Field<T> remark(Function<T, String> about) {
        var said = new Label();
        said.setWrapText(true);
        said.getStyleClass().add("field-remark");
        said.setId(control.getId() + "-remark");
        remark = () -> show(said, control.isFocusWithin() ? "" : about.apply(value.getValue()));
        value.addListener((_, _, _) -> remark.run());
        remark.run();
        getChildren().add(said);
        return this;
    }

    /// The control, to give it the focus.
    public Node control() {
        return control;
    }

    /// Shows what is wrong, if anything, and says whether the field is right.
    public boolean validate() {
        commit.run();
        wasLeft = true;
        refresh();
        return error.text().isEmpty();
    }

    /// The size of a letter.
    double letter() {
        return label.getFont().getSize();
    }

    /// Who passes an empty field has not forgotten it yet.
    void left() {
        wasLeft |= wasFilled;
        remark.run();
        refresh();
    }

    /// Another record is shown, in which nobody did anything yet.
    void begin() {
        wasLeft = !ownProblem.getValue().none();
        wasFilled = !isBlank(value.getValue());
        error.show(Problem.NONE);
        control.pseudoClassStateChanged(INVALID, false);
        refresh();
    }

    private void refresh() {
        if (wasLeft) {
            var own = ownProblem.getValue();
            error.show(own.none() ? Problem.of(check.apply(value.getValue()).orElse("")) : own);
            control.pseudoClassStateChanged(INVALID, !error.text().isEmpty());
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

    private static void show(Label line, String words) {
        line.setText(words);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
    }
}

package nl.wed.workbench.ui.vault;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// A field for a secret, with its label and what is wrong with it. It is no field of a form: nothing remembers what is
/// typed in it.
final class SecretField extends VBox {
    private final PasswordField field = new PasswordField();
    private final Label note = new Label();

    SecretField(String id, String words) {
        field.setId(id);
        field.setAccessibleText(words);
        var label = new Label(words);
        label.setLabelFor(field);
        label.setWrapText(true);
        label.getStyleClass().add("field-label");
        getStyleClass().add("field");
        note.setId(id + "-error");
        note.getStyleClass().add("field-error");
        note.setWrapText(true);
        getChildren().addAll(label, field, note);
        say("");
        field.textProperty().addListener((_, _, _) -> say(""));
    }

    PasswordField field() {
        return field;
    }

    boolean isEmpty() {
        return field.getLength() == 0;
    }

    boolean isAs(SecretField other) {
        return field.getText().equals(other.field.getText());
    }

    /// What was typed, which is no longer in the field then.
    char[] take() {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }

    void say(String problem) {
        note.setText(problem);
        note.setVisible(!problem.isEmpty());
        note.setManaged(!problem.isEmpty());
    }
}

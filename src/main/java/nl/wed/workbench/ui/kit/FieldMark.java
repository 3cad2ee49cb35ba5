package nl.wed.workbench.ui.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import nl.wed.workbench.domain.typed.Notation;

/// What a control says of itself when a number, date, time or period is typed in it: how that is read, and the
/// value it stands for now. Controls without it hold plain text.
public record FieldMark(Notation<?> notation, ObservableValue<?> value) {
    private static final String KEY = "field-mark";

    /// The mark of that control; empty for anything else.
    public static Optional<FieldMark> of(Node control) {
        return control.getProperties().get(KEY) instanceof FieldMark mark ? Optional.of(mark) : Optional.empty();
    }

    void put(Node control) {
        control.getProperties().put(KEY, this);
    }
}

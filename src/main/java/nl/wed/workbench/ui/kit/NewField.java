package nl.wed.workbench.ui.kit;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Puts the caret where one goes on after something was added.
public final class NewField {
    private NewField() {}

    /// In the first field with one of those ids that the part has, once it shows what was added. The name that was
    /// given for the time being is selected, so that typing replaces it.
    public static void in(Node part, String... ids) {
        Platform.runLater(() -> Stream.of(ids)
                .flatMap(id -> Optional.ofNullable(part.lookup("#" + id)).stream())
                .findFirst()
                .ifPresent(NewField::begin));
    }

    private static void begin(Node field) {
        field.requestFocus();
        if (field instanceof TextInputControl text) {
            text.selectAll();
        }
    }
}

package nl.wed.workbench.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.Property;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// A field that filters while one types; Escape clears it.
public final class SearchField extends CustomTextField {
    /// Filters by that text; `prompt` says what is searched.
    public SearchField(String id, String prompt, Property<String> query) {
        setId(id);
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
        setPrefColumnCount(18);
        Linked.both(textProperty(), query);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}

package nl.wed.workbench.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Facts in two columns: what it is and what its value is.
public final class KeyValue extends GridPane {
    /// An empty list of facts.
    public KeyValue() {
        getStyleClass().add("key-value");
        var keys = new ColumnConstraints();
        keys.setMinWidth(USE_PREF_SIZE);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(keys, values);
    }

    /// Adds a fact in words.
    public KeyValue add(String key, String value) {
        var words = new Label(value);
        words.setWrapText(true);
        return add(key, words);
    }

    /// Adds a fact that is shown by a node.
    public KeyValue add(String key, Node value) {
        var label = new Label(key);
        label.getStyleClass().add("muted");
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
        return this;
    }
}

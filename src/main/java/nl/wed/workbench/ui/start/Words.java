package nl.wed.workbench.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Label;
import nl.wed.workbench.ui.kit.Dialogs;

/// A dialog that only tells something, where both buttons are an answer.
record Words(String text) implements Dialogs.DialogContent {
    @Override
    public Node node() {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    @Override
    public boolean accept() {
        return true;
    }
}

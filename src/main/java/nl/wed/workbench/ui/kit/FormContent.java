package nl.wed.workbench.ui.kit;

import javafx.scene.Node;

/// A form as the content of a dialog: it closes when every field is right.
public record FormContent(Form form) implements Dialogs.DialogContent {
    @Override
    public Node node() {
        return form;
    }

    @Override
    public boolean accept() {
        return form.validate();
    }
}

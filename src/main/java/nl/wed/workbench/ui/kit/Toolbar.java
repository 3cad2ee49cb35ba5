package nl.wed.workbench.ui.kit;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// A row of acts and filters above a list; what does not fit goes to the next row.
public final class Toolbar extends FlowPane {
    /// A row of these controls.
    public Toolbar(Node... controls) {
        super(controls);
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
    }
}

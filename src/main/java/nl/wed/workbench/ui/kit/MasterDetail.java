package nl.wed.workbench.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// A list on the left and the chosen thing on the right, with a divider the user can move.
public final class MasterDetail extends SplitPane {
    /// `masterPart` is the part of the width the list gets at first, from 0 to 1.
    public MasterDetail(Node master, Node detail, double masterPart) {
        super(master, detail);
        getStyleClass().add("master-detail");
        setDividerPositions(masterPart);
    }
}

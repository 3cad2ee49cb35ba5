package nl.wed.workbench.ui.figures.kit;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.wed.workbench.ui.kit.MasterDetail;

/// A list with the chosen thing beside it, or below it where the letters are too large for that;
/// the user can move the line between them.
public final class BesideOrUnder extends StackPane {
    private static final double BOTH = 46;
    private static final PseudoClass UNDER = PseudoClass.getPseudoClass("under");

    private final MasterDetail both;
    private final Label em = new Label("m");

    /// `part` is what the list gets at first, from 0 to 1.
    public BesideOrUnder(Node list, Node chosen, double part) {
        both = new MasterDetail(list, chosen, part);
        em.setVisible(false);
        em.setManaged(false);
        getChildren().addAll(both, em);
        InvalidationListener again = _ -> turn();
        widthProperty().addListener(again);
        em.fontProperty().addListener(again);
    }

    private void turn() {
        boolean beside = getWidth() >= BOTH * em.getFont().getSize();
        both.setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        pseudoClassStateChanged(UNDER, !beside);
    }
}

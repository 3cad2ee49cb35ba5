package nl.wed.workbench.ui.figures.profile;

import javafx.css.PseudoClass;
import javafx.scene.shape.SVGPath;
import nl.wed.workbench.ui.figures.profile.RowFace.Arrow;
import nl.wed.workbench.ui.figures.profile.RowFace.Movement;
import nl.wed.workbench.ui.figures.profile.RowFace.Tint;

/// The arrow of a trend; a thin one where only the movement is known.
final class TrendArrow extends SVGPath {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass THIN = PseudoClass.getPseudoClass("thin");
    private static final double SIZE = 14;

    TrendArrow() {
        getStyleClass().add("trend-arrow");
        setManaged(false);
    }

    /// Draws the arrow of that movement.
    void draw(Movement movement) {
        var arrow = movement.arrow();
        setContent(path(arrow));
        pseudoClassStateChanged(THIN, arrow == Arrow.THIN_UP || arrow == Arrow.THIN_DOWN);
        pseudoClassStateChanged(BETTER, movement.tint() == Tint.BETTER);
        pseudoClassStateChanged(WORSE, movement.tint() == Tint.WORSE);
    }

    /// Puts its box of one letter there.
    void place(double x, double y, double em) {
        double scale = em / SIZE;
        setScaleX(scale);
        setScaleY(scale);
        var box = getLayoutBounds();
        // scaled around the middle of the path, which differs from one arrow to the next
        setLayoutX(x + em / 2 - box.getCenterX());
        setLayoutY(y + em / 2 - box.getCenterY());
    }

    private static String path(Arrow arrow) {
        return switch (arrow) {
            case UP, THIN_UP -> "M2 12 L11 3 M5 3 H11 V9";
            case DOWN, THIN_DOWN -> "M2 2 L11 11 M5 11 H11 V5";
            case LEVEL -> "M1 7 H12 M8 3 L12 7 L8 11";
            case NONE -> "M3 7 H9";
        };
    }
}

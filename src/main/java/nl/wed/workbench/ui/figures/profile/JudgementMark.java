package nl.wed.workbench.ui.figures.profile;

import javafx.css.PseudoClass;
import javafx.scene.shape.Polygon;
import nl.wed.workbench.domain.profile.Judgement;

/// A judgement by shape and colour: a triangle up is more favourable, one down less, a bar is
/// equal.
final class JudgementMark extends Polygon {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

    JudgementMark() {
        getStyleClass().add("judgement-mark");
        setManaged(false);
    }

    /// Draws it with its middle left at that place, as wide as `size`.
    void draw(Judgement judgement, double x, double y, double size) {
        setVisible(judgement != Judgement.NONE);
        pseudoClassStateChanged(BETTER, judgement == Judgement.MORE_FAVOURABLE);
        pseudoClassStateChanged(WORSE, judgement == Judgement.LESS_FAVOURABLE);
        double half = size * 0.42;
        double right = x + size;
        switch (judgement) {
            case MORE_FAVOURABLE -> getPoints().setAll(x, y + half, x + size / 2, y - half, right, y + half);
            case LESS_FAVOURABLE -> getPoints().setAll(x, y - half, right, y - half, x + size / 2, y + half);
            case EQUAL -> getPoints().setAll(x, y - 1, right, y - 1, right, y + 1, x, y + 1);
            case NONE -> getPoints().clear();
        }
    }
}

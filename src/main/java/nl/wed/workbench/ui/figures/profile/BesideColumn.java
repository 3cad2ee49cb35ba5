package nl.wed.workbench.ui.figures.profile;

import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.ui.figures.profile.RowFace.Beside;

/// A value to compare with, and below it how ours compares, in a row of the profile.
final class BesideColumn {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");

    private final RowText value = new RowText("row-number").rightAligned();
    private final RowText words = new RowText("row-small", "row-judgement");
    private final JudgementMark mark = new JudgementMark();
    private final Tooltip full = new Tooltip();
    private Judgement judgement = Judgement.NONE;

    void addTo(ObservableList<Node> children) {
        full.getStyleClass().add("row-tip");
        value.explain(full);
        words.explain(full);
        children.addAll(value, words, mark);
    }

    void show(Beside beside) {
        value.setText(beside.value());
        words.setText(beside.words().brief());
        full.setText(beside.words().full());
        judgement = beside.judgement();
        words.pseudoClassStateChanged(BETTER, judgement == Judgement.MORE_FAVOURABLE);
        words.pseudoClassStateChanged(WORSE, judgement == Judgement.LESS_FAVOURABLE);
    }

    double height(double width) {
        return value.height(width) + words.getLayoutBounds().getHeight();
    }

    void place(double x, double y, double width, double em) {
        value.place(x, y, width);
        double below = y + value.getLayoutBounds().getHeight();
        words.endAt(x + width, below);
        double middle = below + words.getLayoutBounds().getHeight() / 2;
        mark.draw(judgement, words.getX() - em * 0.95, middle, em * 0.7);
    }

    void setVisible(boolean visible) {
        value.setVisible(visible);
        words.setVisible(visible);
        mark.setVisible(visible && judgement != Judgement.NONE);
    }
}

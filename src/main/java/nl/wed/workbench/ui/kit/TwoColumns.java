package nl.wed.workbench.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Two things beside each other while there is room, and under each other when there is not.
public final class TwoColumns extends Region {
    private static final double GAP = 16;

    private static final double USUAL_LETTER = 14;

    private final Region first;
    private final Region second;
    private final double part;
    private final double breadth;
    private final Label letter = new Label();

    /// `part` is what the first gets of the width (0 to 1), `breadth` the width in pixels from
    /// which they stand beside each other, with letters of the usual size; larger letters need more.
    public TwoColumns(Region first, Region second, double part, double breadth) {
        this.first = first;
        this.second = second;
        this.part = part;
        this.breadth = breadth;
        letter.setManaged(false);
        letter.setVisible(false);
        getChildren().addAll(first, second, letter);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return breadth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? breadth() : width;
        if (wide < breadth()) {
            return first.prefHeight(wide) + GAP + second.prefHeight(wide);
        }
        return Math.max(first.prefHeight(left(wide)), second.prefHeight(right(wide)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width < breadth()) {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + GAP, width, second.prefHeight(width));
            return;
        }
        double left = left(width);
        double right = right(width);
        first.resizeRelocate(0, 0, left, first.prefHeight(left));
        second.resizeRelocate(left + GAP, 0, right, second.prefHeight(right));
    }

    private double left(double width) {
        return Math.floor((width - GAP) * part);
    }

    private double right(double width) {
        return width - GAP - left(width);
    }

    private double breadth() {
        return breadth * letter.getFont().getSize() / USUAL_LETTER;
    }
}

package nl.wed.workbench.ui.figures.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Two things beside each other where both fit, under each other where they do not; beside, the
/// first takes what the second leaves.
public final class BesideOrBelow extends Region {
    private static final double GAP = 24;

    private final Node first;
    private final Node second;
    private final boolean squeezed;

    /// The first is beside the second when both can be as wide as they like.
    public BesideOrBelow(Node first, Node second) {
        this(first, second, false);
    }

    private BesideOrBelow(Node first, Node second, boolean squeezed) {
        this.squeezed = squeezed;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    /// The first is beside the second as long as it keeps its least width.
    public static BesideOrBelow squeezing(Node first, Node second) {
        return new BesideOrBelow(first, second, true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return squeezed ? 0 : Math.max(first.minWidth(-1), 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        if (beside(wide)) {
            return Math.max(
                    first.prefHeight(wide - GAP - second.prefWidth(-1)), second.prefHeight(second.prefWidth(-1)));
        }
        return first.prefHeight(wide) + gap() + second.prefHeight(wide);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            double right = second.prefWidth(-1);
            double left = width - GAP - right;
            first.resizeRelocate(0, 0, left, first.prefHeight(left));
            second.resizeRelocate(left + GAP, 0, right, second.prefHeight(right));
        } else {
            double top = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, top);
            double below = squeezed ? Math.min(width, second.prefWidth(-1)) : width;
            second.resizeRelocate(0, top + gap(), below, second.prefHeight(below));
        }
    }

    private double gap() {
        return second.prefHeight(-1) == 0 ? 0 : squeezed ? GAP / 6 : GAP / 2;
    }

    private boolean beside(double width) {
        return width >= (squeezed ? first.minWidth(-1) : first.prefWidth(-1)) + GAP + second.prefWidth(-1);
    }
}

package nl.wed.workbench.ui.kit;

import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// A grid of much wrapped text, which is measured again only when something in it changed.
public final class SteadyGrid extends GridPane {
    // Not there yet while the grid of the toolkit is made, which asks for layout.
    private final @Nullable Heights heights = new Heights();

    @Override
    protected double computeMinHeight(double width) {
        return heights == null ? super.computeMinHeight(width) : heights.least(width, super::computeMinHeight);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights == null ? super.computePrefHeight(width) : heights.preferred(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.forget();
        }
        super.requestLayout();
    }
}

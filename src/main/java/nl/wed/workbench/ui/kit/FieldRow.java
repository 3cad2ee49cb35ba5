package nl.wed.workbench.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Fields of a form beside each other, all as wide; under each other where the letters are too
/// large for that.
final class FieldRow extends Region {
    private static final double LEAST = 10;
    private static final double USUAL = 16;
    private static final double GAP = 1;

    private final List<Field<?>> fields;

    FieldRow(List<Field<?>> fields) {
        this.fields = List.copyOf(fields);
        getStyleClass().add("form-row");
        getChildren().addAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return fields.stream().mapToDouble(field -> field.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return (USUAL + GAP) * em() * fields.size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        var heights = fields.stream().mapToDouble(field -> field.prefHeight(each(wide)));
        return beside(wide) ? heights.max().orElse(0) : heights.sum() + GAP * em() * (fields.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        double y = 0;
        for (Field<?> field : fields) {
            double height = field.prefHeight(each);
            field.resizeRelocate(snapPositionX(x), snapPositionY(y), each, height);
            if (beside(getWidth())) {
                x += each + GAP * em();
            } else {
                y += height + GAP * em();
            }
        }
    }

    private double each(double width) {
        int count = fields.size();
        return beside(width) ? Math.floor((width - GAP * em() * (count - 1)) / count) : width;
    }

    private boolean beside(double width) {
        return width >= (LEAST + GAP) * em() * fields.size();
    }

    private double em() {
        return fields.getFirst().letter();
    }
}

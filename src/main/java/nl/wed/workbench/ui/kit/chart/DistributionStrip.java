package nl.wed.workbench.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// One municipality among all: a light bar for the full range, a darker box for the middle half, a
/// line for the benchmark and a diamond for ours.
public final class DistributionStrip extends Region {
    private static final double EDGE = 6;

    private final Spread spread;
    private final Region range = part("strip-range");
    private final Region box = part("strip-box");
    private final Region benchmark = part("strip-benchmark");
    private final Region own = part("strip-own");

    /// Draws that spread; `words` say the same for who cannot see it, and are the tooltip.
    public DistributionStrip(Spread spread, String words) {
        this.spread = spread;
        getStyleClass().add("distribution-strip");
        getChildren().addAll(range, box, benchmark, own);
        benchmark.setVisible(spread.benchmark() != null);
        own.setVisible(spread.own() != null);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        bar(range, spread.low(), spread.high(), height * 0.35, height * 0.3);
        bar(box, spread.firstQuartile(), spread.thirdQuartile(), height * 0.2, height * 0.6);
        mark(benchmark, spread.benchmark(), 2, height);
        mark(own, spread.own(), height * 0.62, height * 0.62);
    }

    private void bar(Region bar, double from, double to, double top, double height) {
        double left = Math.min(x(from), x(to));
        double right = Math.max(x(from), x(to));
        bar.resizeRelocate(left, top, right - left, height);
    }

    private void mark(Region mark, @Nullable Double value, double width, double height) {
        if (value != null) {
            mark.resizeRelocate(x(value) - width / 2, (getHeight() - height) / 2, width, height);
        }
    }

    private double x(double value) {
        return EDGE + spread.place(value) * (getWidth() - 2 * EDGE);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}

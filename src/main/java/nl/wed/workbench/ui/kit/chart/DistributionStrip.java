package nl.wed.workbench.ui.kit.chart;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.domain.profile.Spine.Span;

/// One municipality among others: a light bar for the full range, a darker box for the middle half,
/// a line in the middle for the country or else the median, and ours: a diamond where it can be
/// judged, a circle where it cannot, a stretch where only a range is known. The same nodes show one
/// after another.
public final class DistributionStrip extends Region {
    private static final PseudoClass BETTER = PseudoClass.getPseudoClass("better");
    private static final PseudoClass WORSE = PseudoClass.getPseudoClass("worse");
    private static final PseudoClass MEDIAN = PseudoClass.getPseudoClass("median");
    private static final double LINE = 2;

    private final Rectangle range = styled(new Rectangle(), "strip-range");
    private final Rectangle box = styled(new Rectangle(), "strip-box");
    private final Rectangle middle = styled(new Rectangle(), "strip-middle");
    private final Rectangle stretch = styled(new Rectangle(), "strip-own");
    private final Circle circle = styled(new Circle(), "strip-own");
    private final Polygon diamond = styled(new Polygon(), "strip-own");
    private Optional<Spine.Drawn> drawn = Optional.empty();
    private Judgement judgement = Judgement.NONE;

    /// An empty strip.
    public DistributionStrip() {
        getStyleClass().add("distribution-strip");
        getChildren().addAll(range, box, middle, stretch, circle, diamond);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Draws that row; `beside` is how ours compares with the middle.
    public void show(Spine.Drawn spine, Judgement beside) {
        drawn = Optional.of(spine);
        middle.pseudoClassStateChanged(MEDIAN, spine.benchmark() == Spine.Benchmark.MEDIAN);
        if (beside != judgement) {
            judgement = beside;
            for (var own : List.of(stretch, circle, diamond)) {
                own.pseudoClassStateChanged(BETTER, beside == Judgement.MORE_FAVOURABLE);
                own.pseudoClassStateChanged(WORSE, beside == Judgement.LESS_FAVOURABLE);
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        drawn.ifPresent(spine -> {
            double height = getHeight();
            bar(range, spine.range(), 0.32, 0.36);
            bar(box, spine.box(), 0.18, 0.64);
            place(middle, snapPositionX(x(0) - LINE / 2), 0, LINE, height);
            own(spine.own());
        });
    }

    private void own(Optional<Span> span) {
        double height = getHeight();
        double radius = height * 0.34;
        boolean exact = span.filter(one -> one.from() == one.to()).isPresent();
        boolean judged = judgement != Judgement.NONE;
        stretch.setVisible(span.isPresent() && !exact);
        diamond.setVisible(exact && judged);
        circle.setVisible(exact && !judged);
        span.ifPresent(one -> {
            double at = x(one.from());
            double mid = height / 2;
            diamond.getPoints().setAll(at, mid - radius, at + radius, mid, at, mid + radius, at - radius, mid);
            circle.setCenterX(at);
            circle.setCenterY(mid);
            circle.setRadius(radius * 0.8);
            place(stretch, at, height * 0.34, Math.max(x(one.to()) - at, LINE), height * 0.32);
        });
    }

    private void bar(Rectangle bar, Span span, double top, double height) {
        double left = snapPositionX(x(span.from()));
        double right = Math.max(snapPositionX(x(span.to())), left + LINE);
        place(bar, left, getHeight() * top, right - left, getHeight() * height);
    }

    private void place(Rectangle bar, double left, double top, double width, double height) {
        bar.setX(left);
        bar.setY(snapPositionY(top));
        bar.setWidth(width);
        bar.setHeight(snapSizeY(height));
    }

    /// From half widths to pixels; the marker stays inside at the edges.
    private double x(double halfWidths) {
        double edge = getHeight() * 0.36;
        return getWidth() / 2 + halfWidths * (getWidth() / 2 - edge);
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.setManaged(false);
        shape.getStyleClass().add(style);
        return shape;
    }
}

package nl.wed.workbench.domain.disclosure;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Point;

/// A figure without its small counts.
public final class GuardedFigure {
    private static final String COUNT = "aantal";

    private GuardedFigure() {}

    /// The figure with an interval in the place of every own count that is too small to show.
    /// Figures in another unit stay: their counts are not known here.
    public static Figure of(Figure figure, Threshold threshold) {
        if (!figure.indicator().unit().equals(COUNT)) {
            return figure;
        }
        return new Figure(
                figure.indicator(),
                figure.dataSet(),
                figure.measureTitle(),
                figure.region(),
                guarded(figure.own(), threshold),
                figure.national(),
                figure.municipalities(),
                figure.ownSeries().stream().map(point -> guarded(point, threshold)).toList(),
                figure.nationalSeries());
    }

    private static Point guarded(Point point, Threshold threshold) {
        return new Point(
                point.period(), SmallCounts.of(point.value(), threshold).visible(), point.status());
    }
}

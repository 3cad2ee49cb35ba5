package nl.wed.workbench.ui.figures.kit;

import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.texts.Numbers;

import java.util.List;
import java.util.Optional;

/// How the own value moved between the oldest and the newest of the last five periods of one kind.
/// It tells a difference between two numbers as they are shown, not whether that is chance.
public record Trend(Point first, Point last, Course course) {
    private static final int PERIODS = 5;

    /// Up, down, or no difference in the decimals that are shown.
    public enum Course {
        UP,
        DOWN,
        SAME
    }

    /// The trend of a figure; empty with fewer than two exact values of the same kind of period.
    public static Optional<Trend> of(Figure figure) {
        String kind = Periods.kind(figure.own().period());
        List<Point> points =
                figure.ownSeries().stream()
                        .filter(point -> Periods.kind(point.period()).equals(kind))
                        .filter(point -> point.value().exact().isPresent())
                        .toList();
        if (points.size() < 2) {
            return Optional.empty();
        }
        var recent = points.subList(Math.max(0, points.size() - PERIODS), points.size());
        var first = recent.getFirst();
        var last = recent.getLast();
        return Optional.of(new Trend(first, last, course(figure, first, last)));
    }

    /// Whether the movement is for the worse, given which way is better.
    public boolean worsens(Direction direction) {
        return course == Course.DOWN && direction == Direction.HIGHER_IS_BETTER
                || course == Course.UP && direction == Direction.LOWER_IS_BETTER;
    }

    /// Whether the movement is for the better, given which way is better.
    public boolean improves(Direction direction) {
        return course == Course.UP && direction == Direction.HIGHER_IS_BETTER
                || course == Course.DOWN && direction == Direction.LOWER_IS_BETTER;
    }

    private static Course course(Figure figure, Point first, Point last) {
        int decimals = Numbers.decimals(figure.indicator().unit());
        double before = first.value().exact().orElseThrow();
        double after = last.value().exact().orElseThrow();
        if (Numbers.decimal(before, decimals).equals(Numbers.decimal(after, decimals))) {
            return Course.SAME;
        }
        return after > before ? Course.UP : Course.DOWN;
    }
}

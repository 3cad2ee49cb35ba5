package nl.wed.workbench.ui.presenting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.presenting.deck.Slide.Point;

/// Numbered dots on as much of the scale from 1 to 5 as they need, severity to the right and influence upwards. What is
/// both severe and
/// can be influenced lies on a ground of its own. Dots of which the name stands on another page are pale.
final class MatrixChart extends Region {
    private static final double LEFT = 96;
    private static final double BOTTOM = 84;
    private static final double EDGE = 26;
    private static final double DOT = 48;
    private static final double WORDS = 40;

    private static final int RINGS = 30;
    private static final int DIRECTIONS = 16;
    private static final double STEP = 10;

    /// The scores from which to which an axis runs.
    private record Axis(int low, int high) {
        static Axis of(DoubleStream scores) {
            var range = scores.summaryStatistics();
            int low = Math.clamp((int) Math.floor(range.getMin()), 1, VoteResult.HIGHEST - 1);
            return new Axis(low, Math.max(low + 1, (int) Math.ceil(range.getMax())));
        }

        int scores() {
            return high - low + 1;
        }

        double part(double score) {
            return (score - low) / (high - low);
        }
    }

    private final Axis severity;
    private final Axis influence;
    private final List<Label> dots = new ArrayList<>();
    private final List<Point> points;
    private final Label across;
    private final Label upwards;
    private final Rectangle corner = new Rectangle();
    private final List<Line> grid = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();

    MatrixChart(List<Point> points, List<Point> named, Texts texts) {
        this.points = points;
        across = label(texts.get("causes.votes.axisSeverity"));
        upwards = label(texts.get("causes.votes.axisInfluence"));
        upwards.setRotate(-90);
        corner.setManaged(false);
        corner.getStyleClass().add("slide-corner");
        getChildren().add(corner);
        severity = Axis.of(points.stream().mapToDouble(Point::severity));
        influence = Axis.of(points.stream().mapToDouble(Point::influence));
        for (int i = 0; i < severity.scores() + influence.scores(); i++) {
            var line = new Line();
            line.setManaged(false);
            line.getStyleClass().add("chart-grid");
            grid.add(line);
            ticks.add(label(Integer.toString(
                    i < severity.scores() ? severity.low() + i : influence.low() + i - severity.scores())));
        }
        getChildren().addAll(grid);
        getChildren().addAll(ticks);
        getChildren().addAll(across, upwards);
        Set<Integer> told = named.stream().map(Point::number).collect(Collectors.toSet());
        for (Point point : points) {
            var dot = MatrixSlide.number(point);
            dot.setManaged(false);
            if (!told.contains(point.number())) {
                dot.getStyleClass().add("slide-dot-pale");
            }
            dots.add(dot);
        }
        points.forEach(point -> {
            if (!told.contains(point.number())) {
                getChildren().add(dots.get(points.indexOf(point)));
            }
        });
        dots.stream().filter(dot -> !getChildren().contains(dot)).forEach(getChildren()::add);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(points.stream()
                .map(point -> texts.get(
                        "causes.votes.point",
                        point.name(),
                        Numbers.decimal(point.severity(), 1),
                        Numbers.decimal(point.influence(), 1)))
                .collect(Collectors.joining("; ")));
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < severity.scores(); i++) {
            double at = x(severity.low() + i);
            line(grid.get(i), at, EDGE, at, getHeight() - BOTTOM);
            ticks.get(i).resizeRelocate(at - WORDS / 2, getHeight() - BOTTOM + 2, WORDS, WORDS);
        }
        for (int i = 0; i < influence.scores(); i++) {
            double at = y(influence.low() + i);
            line(grid.get(severity.scores() + i), LEFT, at, getWidth() - EDGE, at);
            ticks.get(severity.scores() + i).resizeRelocate(LEFT - WORDS - 6, at - WORDS / 2, WORDS, WORDS);
        }
        double middle = (1 + VoteResult.HIGHEST) / 2.0;
        double left = Math.max(x(middle), LEFT);
        corner.setX(left);
        corner.setY(EDGE);
        corner.setWidth(Math.max(0, getWidth() - EDGE - left));
        corner.setHeight(Math.max(0, Math.min(y(middle), getHeight() - BOTTOM) - EDGE));
        across.resizeRelocate(LEFT, getHeight() - WORDS - 2, getWidth() - LEFT - EDGE, WORDS);
        double high = getHeight() - EDGE - BOTTOM;
        upwards.resizeRelocate(WORDS / 2 - high / 2, EDGE + high / 2 - WORDS / 2, high, WORDS);
        List<Bounds> taken = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            var dot = dots.get(i);
            dot.resizeRelocate(
                    x(points.get(i).severity()) - DOT / 2, y(points.get(i).influence()) - DOT / 2, DOT, DOT);
            apart(dot, taken);
            taken.add(dot.getBoundsInParent());
        }
    }

    /// Moves a dot to the nearest place where its number can be read.
    private void apart(Label dot, List<Bounds> taken) {
        double x = dot.getLayoutX();
        double y = dot.getLayoutY();
        for (int ring = 0; ring < RINGS; ring++) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * Math.PI * i / DIRECTIONS;
                dot.setLayoutX(Math.clamp(x + ring * STEP * Math.cos(angle), LEFT, getWidth() - DOT));
                dot.setLayoutY(Math.clamp(y - ring * STEP * Math.sin(angle), 0, getHeight() - BOTTOM - DOT));
                if (taken.stream().noneMatch(dot.getBoundsInParent()::intersects)) {
                    return;
                }
            }
        }
    }

    private double x(double score) {
        double room = getWidth() - LEFT - EDGE - DOT;
        return LEFT + DOT / 2 + severity.part(score) * room;
    }

    private double y(double score) {
        double room = getHeight() - BOTTOM - EDGE - DOT;
        return getHeight() - BOTTOM - DOT / 2 - influence.part(score) * room;
    }

    private static void line(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private static Label label(String words) {
        var label = new Label(words);
        label.setManaged(false);
        label.getStyleClass().add("slide-axis");
        return label;
    }
}

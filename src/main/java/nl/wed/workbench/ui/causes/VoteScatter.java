package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;

/// Causes as numbered dots, severity to the right and influence upwards, with their names beside
/// them where there is room. What matters and can be changed is in the upper right corner.
final class VoteScatter extends Region {
    private static final double LEFT = 46;
    private static final double BOTTOM = 46;
    private static final double TOP = 14;
    private static final double RIGHT = 20;
    private static final double DOT = 13;
    private static final int LONGEST_NAME = 34;
    private static final int SHORT_NAME = 20;

    /// The scores from which to which an axis runs.
    private record Axis(int low, int high) {
        static Axis of(DoubleStream scores) {
            var range = scores.summaryStatistics();
            if (range.getCount() == 0) {
                return new Axis(1, 5);
            }
            int low = Math.clamp((int) Math.floor(range.getMin()), 1, 4);
            return new Axis(low, Math.max(low + 1, (int) Math.ceil(range.getMax())));
        }

        double part(double score) {
            return (score - low) / (high - low);
        }
    }

    private final Texts texts;
    private List<VotesViewModel.Result> results = List.of();
    private Axis severity = new Axis(1, 5);
    private Axis influence = new Axis(1, 5);

    VoteScatter(Texts texts) {
        this.texts = texts;
        setId("vote-scatter");
        getStyleClass().add("vote-scatter");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        widthProperty().addListener(_ -> draw());
        heightProperty().addListener(_ -> draw());
    }

    void show(List<VotesViewModel.Result> now) {
        results = now.stream()
                .filter(result -> result.votes().product().isPresent())
                .sorted(Comparator.comparingInt(VotesViewModel.Result::number))
                .toList();
        severity = Axis.of(results.stream()
                .mapToDouble(one -> one.votes().severity().mean().orElse(1)));
        influence = Axis.of(results.stream()
                .mapToDouble(one -> one.votes().influence().mean().orElse(1)));
        setAccessibleText(results.stream().map(this::words).collect(Collectors.joining("; ")));
        draw();
    }

    private String words(VotesViewModel.Result result) {
        return texts.get(
                "causes.votes.point",
                result.cause().name(),
                Numbers.decimal(result.votes().severity().mean().orElse(0), 1),
                Numbers.decimal(result.votes().influence().mean().orElse(0), 1));
    }

    private void draw() {
        if (getWidth() < 200 || getHeight() < 150) {
            return;
        }
        List<Node> parts = new ArrayList<>(grid());
        List<Bounds> taken = new ArrayList<>();
        List<Label> dots = new ArrayList<>();
        for (VotesViewModel.Result result : results) {
            var dot = dot(result);
            apart(dot, taken);
            dots.add(dot);
            taken.add(dot.getBoundsInParent());
        }
        for (int i = 0; i < results.size(); i++) {
            name(results.get(i), dots.get(i), taken).ifPresent(parts::add);
        }
        parts.addAll(dots);
        getChildren().setAll(parts);
    }

    private List<Node> grid() {
        List<Node> parts = new ArrayList<>();
        for (int i = severity.low(); i <= severity.high(); i++) {
            parts.add(line(x(i), TOP, x(i), getHeight() - BOTTOM));
            var below = label(Integer.toString(i), "chart-year");
            below.resizeRelocate(x(i) - 20, getHeight() - BOTTOM + 4, 40, 18);
            parts.add(below);
        }
        for (int i = influence.low(); i <= influence.high(); i++) {
            parts.add(line(LEFT, y(i), getWidth() - RIGHT, y(i)));
            var beside = label(Integer.toString(i), "chart-tick");
            beside.resizeRelocate(16, y(i) - 9, LEFT - 26, 18);
            parts.add(beside);
        }
        var across = label(texts.get("causes.votes.axisSeverity"), "chart-year");
        across.resizeRelocate(LEFT, getHeight() - 22, getWidth() - LEFT - RIGHT, 20);
        var upwards = label(texts.get("causes.votes.axisInfluence"), "chart-year");
        double height = getHeight() - TOP - BOTTOM;
        upwards.resizeRelocate(8 - height / 2, TOP + height / 2 - 10, height, 20);
        upwards.setRotate(-90);
        parts.add(across);
        parts.add(upwards);
        return parts;
    }

    private Label dot(VotesViewModel.Result result) {
        var dot = label(Integer.toString(result.number()), "scatter-dot");
        if (result.cause().priority()) {
            dot.getStyleClass().add("scatter-priority");
        }
        double centreX = x(result.votes().severity().mean().orElse(1));
        double centreY = y(result.votes().influence().mean().orElse(1));
        dot.resizeRelocate(centreX - DOT, centreY - DOT, 2 * DOT, 2 * DOT);
        Tooltip.install(dot, new Tooltip(words(result)));
        return dot;
    }

    /// Moves a dot aside until its number can be read; the exact scores stand in the table.
    private static void apart(Label dot, List<Bounds> taken) {
        for (int tries = 0; tries < 8; tries++) {
            var here = dot.getBoundsInParent();
            var other = taken.stream().filter(one -> one.intersects(here)).findFirst();
            if (other.isEmpty()) {
                return;
            }
            dot.setLayoutX(other.get().getMaxX() + 1);
        }
    }

    private Optional<Label> name(VotesViewModel.Result result, Label dot, List<Bounds> taken) {
        return Stream.of(LONGEST_NAME, SHORT_NAME)
                .flatMap(length -> placed(result, length, dot, taken).stream())
                .findFirst();
    }

    private Optional<Label> placed(VotesViewModel.Result result, int longest, Label dot, List<Bounds> taken) {
        var label = label(shortened(result.cause().name(), longest), "scatter-name");
        getChildren().setAll(label);
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        var free = places(dot.getLayoutX() + DOT, dot.getLayoutY() + DOT, width, height).stream()
                .filter(place -> free(place, taken))
                .findFirst();
        free.ifPresent(place -> {
            label.resizeRelocate(place.getMinX(), place.getMinY(), width, height);
            taken.add(place);
        });
        return free.map(_ -> label);
    }

    private static List<Bounds> places(double x, double y, double width, double height) {
        return List.of(
                box(x + DOT + 4, y - height / 2, width, height),
                box(x - DOT - 4 - width, y - height / 2, width, height),
                box(x - width / 2, y - DOT - 2 - height, width, height),
                box(x - width / 2, y + DOT + 2, width, height),
                box(x + DOT, y - DOT - height, width, height),
                box(x + DOT, y + DOT, width, height));
    }

    private boolean free(Bounds place, List<Bounds> taken) {
        return place.getMinX() >= LEFT
                && place.getMaxX() <= getWidth()
                && place.getMinY() >= 0
                && place.getMaxY() <= getHeight() - BOTTOM
                && taken.stream().noneMatch(place::intersects);
    }

    private static Bounds box(double x, double y, double width, double height) {
        return new BoundingBox(x, y, width, height);
    }

    private static String shortened(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1).strip() + "…";
    }

    private static Line line(double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("chart-grid");
        return line;
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.setManaged(false);
        label.getStyleClass().add(style);
        return label;
    }

    private double x(double score) {
        double room = getWidth() - LEFT - RIGHT - 4 * DOT;
        return LEFT + 2 * DOT + severity.part(score) * room;
    }

    private double y(double score) {
        double room = getHeight() - TOP - BOTTOM - 4 * DOT;
        return getHeight() - BOTTOM - 2 * DOT - influence.part(score) * room;
    }
}

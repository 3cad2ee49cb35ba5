package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import nl.wed.workbench.texts.Texts;

/// The problems with their causes as a picture: the line from problem to cause is as thick as its
/// support, and dashed without any.
public final class CauseMap extends Region {
    /// The parts of the width that a problem and a cause take, of which some is the space around them.
    public static final double PROBLEM_PART = 0.3;

    public static final double CAUSE_PART = 0.54;
    private static final double GAP = 12;
    private static final double GROUP_GAP = 26;

    /// A problem with its causes.
    private record Group(Region problem, List<Region> causes, List<CubicCurve> lines) {}

    private final Function<Strength, String> strengths;
    private final Label legend = new Label();
    private List<Group> groups = List.of();

    CauseMap(Texts texts) {
        this(texts.get("causes.map.legend"), strength -> strength.words(texts));
        setId("cause-map");
    }

    /// An empty map with that explanation above it, where strengths are called so.
    public CauseMap(String explanation, Function<Strength, String> strengths) {
        this.strengths = strengths;
        legend.setText(explanation);
        legend.setWrapText(true);
        legend.getStyleClass().add("muted");
        getStyleClass().add("cause-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows these problems, each followed by its causes.
    public void show(List<OutlineLine> lines) {
        List<Group> now = new ArrayList<>();
        for (OutlineLine line : lines) {
            if (line.heading()) {
                now.add(new Group(box(line.name(), "map-problem"), new ArrayList<>(), new ArrayList<>()));
            } else {
                var group = now.getLast();
                group.causes().add(cause(line));
                group.lines().add(line(line.strength()));
            }
        }
        groups = now;
        getChildren().clear();
        now.forEach(group -> getChildren().addAll(group.lines()));
        for (Group group : now) {
            getChildren().add(group.problem());
            getChildren().addAll(group.causes());
        }
        if (!legend.getText().isEmpty()) {
            getChildren().add(legend);
        }
        setAccessibleText(lines.stream()
                .map(line -> line.name() + ": " + strengths.apply(line.strength()))
                .collect(Collectors.joining("; ")));
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? 700 : width;
        double height = 2 * GAP + legendHeight(wide - 2 * GAP) + GROUP_GAP;
        for (Group group : groups) {
            height += height(group, wide) + GROUP_GAP;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = GAP;
        double legendHeight = legendHeight(width - 4 * GAP);
        legend.resizeRelocate(2 * GAP, top, width - 4 * GAP, legendHeight);
        top += legendHeight + GROUP_GAP / 2;
        for (Group group : groups) {
            place(group, top, width);
            top += height(group, width) + GROUP_GAP;
        }
    }

    private double legendHeight(double width) {
        return legend.getText().isEmpty() ? 0 : legend.prefHeight(width);
    }

    private void place(Group group, double top, double width) {
        double height = height(group, width);
        double left = problemWidth(width);
        double problemHeight = group.problem().prefHeight(left);
        double middle = top + height / 2;
        group.problem().resizeRelocate(2 * GAP, middle - problemHeight / 2, left, problemHeight);
        double y = top;
        double x = causeLeft(width);
        double causeWidth = width - x - 2 * GAP;
        for (int i = 0; i < group.causes().size(); i++) {
            var cause = group.causes().get(i);
            double causeHeight = cause.prefHeight(causeWidth);
            cause.resizeRelocate(x, y, causeWidth, causeHeight);
            draw(group.lines().get(i), 2 * GAP + left, middle, x, y + causeHeight / 2);
            y += causeHeight + GAP;
        }
    }

    private static void draw(CubicCurve line, double fromX, double fromY, double toX, double toY) {
        double bend = (toX - fromX) / 2;
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setControlX1(fromX + bend);
        line.setControlY1(fromY);
        line.setControlX2(toX - bend);
        line.setControlY2(toY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    private double height(Group group, double width) {
        double causeWidth = width - causeLeft(width) - 2 * GAP;
        double causes = -GAP;
        for (Region cause : group.causes()) {
            causes += cause.prefHeight(causeWidth) + GAP;
        }
        return Math.max(causes, group.problem().prefHeight(problemWidth(width)));
    }

    private static double problemWidth(double width) {
        return width * PROBLEM_PART;
    }

    private static double causeLeft(double width) {
        return 2 * GAP + width * (1 - CAUSE_PART);
    }

    private Region cause(OutlineLine line) {
        String mark = line.marks().priority() ? "★ " : "";
        var name = words(mark + line.name());
        name.getStyleClass().add("map-name");
        var strength = words(strengths.apply(line.strength()));
        strength.getStyleClass().add("small-muted");
        var box = new VBox(name, strength);
        box.getStyleClass().addAll("map-box", "map-cause");
        if (line.marks().priority()) {
            box.getStyleClass().add("map-priority");
        }
        if (line.strength().none()) {
            box.getStyleClass().add("map-unproven");
        }
        return box;
    }

    private static CubicCurve line(Strength strength) {
        var line = new CubicCurve();
        line.getStyleClass().add(strength.none() ? "map-line-dashed" : "map-line");
        line.setStrokeWidth(strength.none() ? 2 : 1.5 + strength.weight() * 1.2);
        return line;
    }

    private static Label box(String words, String style) {
        var label = words(words);
        label.getStyleClass().addAll("map-box", style);
        return label;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}

package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The margin beside a text: for every code of a passage that is in sight a stripe as high as the passage, and the
/// code at its first line. Stripes that stand beside each other are those of passages that overlap and of several
/// codes on one passage.
final class MarginStripes extends Region {
    private static final int STRIPES = 4;
    private static final double STRIPE = 5;
    private static final double GAP = 2;

    private final Function<Mark, Optional<Bounds>> place;
    private final List<Label> labels = new ArrayList<>();
    private final Runnable placing = this::place;
    private List<Mark> marks = List.of();
    private @Nullable Scene waiting;

    /// A code on a passage that runs from `start` to `end` in the text; `act` looks at its finding.
    record Mark(int start, int end, String code, String name, String style, boolean current, Runnable act) {}

    /// `place` says where on the screen a passage is, when it is in sight.
    MarginStripes(Function<Mark, Optional<Bounds>> place) {
        this.place = place;
        getStyleClass().add("margin-stripes");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty().addListener((_, _, _) -> follow());
    }

    void show(List<Mark> now) {
        marks = List.copyOf(now);
        follow();
    }

    /// Follows the text, once it has its place.
    void follow() {
        var scene = getScene();
        if (waiting == null && scene != null) {
            waiting = scene;
            scene.addPostLayoutPulseListener(placing);
            Platform.requestNextPulse();
        }
    }

    private void place() {
        if (waiting != null) {
            waiting.removePostLayoutPulseListener(placing);
            waiting = null;
        }
        getChildren().clear();
        labels.clear();
        double[] stripes = new double[STRIPES];
        double[] columns = new double[2];
        for (Mark mark : marks) {
            place.apply(mark).map(this::screenToLocal).ifPresent(seen -> {
                stripe(mark, seen, free(stripes, seen));
                label(mark, seen, columns);
            });
        }
    }

    /// The first place across where nothing stands beside that passage; the last one where all are taken.
    private static int free(double[] taken, Bounds seen) {
        int at = 0;
        while (at < taken.length - 1 && taken[at] > seen.getMinY() + 1) {
            at++;
        }
        taken[at] = seen.getMaxY();
        return at;
    }

    private void stripe(Mark mark, Bounds seen, int across) {
        var stripe = new Region();
        stripe.setManaged(false);
        stripe.getStyleClass().addAll("margin-stripe", mark.style());
        if (mark.current()) {
            stripe.getStyleClass().add("current");
        }
        Tooltip.install(stripe, new Tooltip(mark.name()));
        act(stripe, mark);
        getChildren().add(stripe);
        double x = getWidth() - snappedRightInset() - (across + 1) * (STRIPE + GAP);
        stripe.resizeRelocate(x, seen.getMinY() + 1, STRIPE, Math.max(STRIPE, seen.getHeight() - 2));
    }

    /// At the first line of its passage, or as far below it as there is room beside the passage; else the last code
    /// that has room there tells that there are more.
    private void label(Mark mark, Bounds seen, double[] columns) {
        var label = label(mark);
        getChildren().add(label);
        label.applyCss();
        double height = label.prefHeight(-1) + 1;
        double width = (getWidth() - snappedRightInset() - STRIPES * (STRIPE + GAP)) / columns.length;
        int column = columns[0] <= seen.getMinY() || columns[0] <= columns[1] ? 0 : 1;
        double y = Math.max(seen.getMinY() + 1, columns[column]);
        if (y > seen.getMinY() + 1 && y + height > seen.getMaxY() + 1 && !labels.isEmpty()) {
            getChildren().remove(label);
            more(labels.getLast(), mark);
            return;
        }
        columns[column] = y + height;
        label.resizeRelocate(snappedLeftInset() + column * width, y, width - 3, height - 1);
        labels.add(label);
    }

    private static Label label(Mark mark) {
        var label = new Label(mark.code());
        label.setManaged(false);
        label.getStyleClass().addAll("margin-mark", mark.style());
        if (mark.current()) {
            label.getStyleClass().add("current");
        }
        label.setTooltip(new Tooltip(mark.name()));
        label.setAccessibleText(mark.name());
        act(label, mark);
        return label;
    }

    private static void more(Label last, Mark mark) {
        last.setText(last.getText().replace(" …", "") + " …");
        last.setAccessibleText(last.getAccessibleText() + "\n" + mark.name());
        last.getTooltip().setText(last.getAccessibleText());
    }

    private static void act(Region node, Mark mark) {
        node.setOnMousePressed(event -> {
            event.consume();
            mark.act().run();
        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}

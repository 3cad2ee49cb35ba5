package nl.wed.workbench.ui.kit.chart;

import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.drawing.Drawing;
import nl.wed.workbench.chart.drawing.Frame;
import org.jspecify.annotations.Nullable;

/// A chart on screen, drawn anew for the width it gets and the letters around it. What is pointed
/// at says its name and value.
public final class PictureView extends Region {
    private static final double LEAST = 20;
    private static final double USUAL = 36;
    private static final double BESIDE = 14;

    private final Chart chart;
    private final double tall;
    private final double fixed;
    private final Label letter = new Label();
    private final Group painting = new Group();
    private final Tooltip tip = new Tooltip();
    private final FxLetters letters = new FxLetters();
    private @Nullable Drawing painted;
    private @Nullable Drawing measured;

    /// Draws that chart; its alternative text is what a screen reader says.
    public PictureView(Chart chart) {
        this(chart, 1, 0);
    }

    /// The same in letters of that size, whatever is around it; 0 for those around it. It takes that part of its usual
    /// height where it can do with less.
    public PictureView(Chart chart, double tall, double letters) {
        this.chart = chart;
        this.tall = tall;
        fixed = letters;
        getStyleClass().add("picture");
        getStylesheets()
                .add(Objects.requireNonNull(PictureView.class.getResource("/css/pictures.css"))
                        .toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.altText());
        letter.setVisible(false);
        letter.setManaged(false);
        painting.setManaged(false);
        getChildren().addAll(letter, painting);
        letter.fontProperty().addListener(_ -> {
            painted = null;
            measured = null;
            requestLayout();
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.hide());
    }

    /// The chart that is shown.
    public Chart chart() {
        return chart;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST * letterSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL * letterSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing(width < 0 ? computePrefWidth(-1) : width).height();
    }

    @Override
    protected void layoutChildren() {
        var now = drawing(getWidth());
        if (now != painted) {
            painting.getChildren().setAll(Painter.nodes(now));
            painted = now;
        }
    }

    /// A parent asks for heights of other widths than it gives, so the one that is painted is kept
    /// apart.
    private Drawing drawing(double width) {
        if (painted != null && painted.width() == width) {
            return painted;
        }
        var known = measured;
        if (known == null || known.width() != width) {
            known = Drawing.of(chart, new Frame(width, letterSize(), letters.of(letter.getFont()), tall));
            measured = known;
        }
        return known;
    }

    private double letterSize() {
        return fixed > 0 ? fixed : letter.getFont().getSize();
    }

    private void point(MouseEvent event) {
        String words = event.getTarget() instanceof Node node && node.getUserData() instanceof String said ? said : "";
        if (words.isEmpty()) {
            tip.hide();
        } else {
            tip.setText(words);
            tip.show(this, event.getScreenX() + BESIDE, event.getScreenY() + BESIDE);
        }
    }
}

package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Stroke;

/// A drawing while it is being made.
final class Sketch {
    static final double HAIRLINE = 1;
    private static final double SMALL = 0.88;

    private final Frame frame;
    private final List<Shape> shapes = new ArrayList<>();

    Sketch(Frame frame) {
        this.frame = frame;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    void box(double x, double y, double width, double height, Ink ink, String tip) {
        add(new Shape.Box(x, y, Math.max(0, width), height, ink, tip));
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        line(List.of(new Spot(x1, y1), new Spot(x2, y2)), ink, width, Stroke.WHOLE);
    }

    void line(List<Spot> spots, Ink ink, double width, Stroke stroke) {
        add(new Shape.Line(spots, ink, width, stroke));
    }

    /// Words of ordinary size.
    void words(String text, double x, double y, Anchor anchor, boolean bold, Ink ink) {
        add(new Shape.Words(text, x, y, anchor, frame.letter(), bold, ink));
    }

    /// Words beside an axis.
    void small(String text, double x, double y, Anchor anchor) {
        add(new Shape.Words(text, x, y, anchor, frame.em(SMALL), false, Ink.MUTED));
    }

    /// Words in several lines around the middle.
    void block(List<String> lines, double x, double middle, Anchor anchor, boolean bold) {
        double line = frame.em(1.2);
        double y = middle - (lines.size() - 1) * line / 2;
        for (String one : lines) {
            words(one, x, y, anchor, bold, Ink.TEXT);
            y += line;
        }
    }

    Drawing done(double height) {
        return new Drawing(frame.width(), height, shapes);
    }
}

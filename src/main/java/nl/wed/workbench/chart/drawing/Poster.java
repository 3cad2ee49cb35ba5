package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Area;
import nl.wed.workbench.chart.drawing.Shape.Box;
import nl.wed.workbench.chart.drawing.Shape.Dot;
import nl.wed.workbench.chart.drawing.Shape.Line;
import nl.wed.workbench.chart.drawing.Shape.Words;

/// A drawing that can stand by itself: on white, with the title above it and the source below it.
public final class Poster {
    private static final double EDGE = 1.2;
    private static final double TITLE = 1.25;

    private Poster() {}

    /// The chart as a whole picture; `source` may be empty. The title is left out when the chart
    /// has none.
    public static Drawing of(Chart chart, String source, Frame frame) {
        double edge = frame.em(EDGE);
        var inner = new Frame(frame.width() - 2 * edge, frame.letter(), frame.letters());
        var large = new Frame(
                inner.width(),
                frame.em(TITLE),
                (words, size, _) -> frame.letters().width(words, size, true));
        List<Shape> shapes = new ArrayList<>();
        double y = edge;
        if (!chart.title().isEmpty()) {
            for (String line : large.lines(chart.title(), large.width(), 3)) {
                y += frame.em(0.8);
                shapes.add(new Words(line, edge, y, Anchor.START, frame.em(TITLE), true, Ink.REFERENCE));
                y += frame.em(0.8);
            }
        }
        if (!chart.longUnit().isEmpty()) {
            y += frame.em(0.6);
            shapes.add(small(chart.longUnit(), edge, y, frame));
            y += frame.em(0.6);
        }
        if (y > edge) {
            y += frame.em(0.8);
        }
        Drawing drawing = Drawing.of(chart, inner);
        for (Shape shape : drawing.shapes()) {
            shapes.add(moved(shape, edge, y));
        }
        y += drawing.height();
        if (!source.isEmpty()) {
            y += frame.em(0.6);
            for (String line : inner.lines(source, inner.width(), 4)) {
                y += frame.em(0.6);
                shapes.add(small(line, edge, y, frame));
                y += frame.em(0.6);
            }
        }
        double height = y + edge;
        shapes.addFirst(new Box(0, 0, frame.width(), height, Ink.PAPER, ""));
        return new Drawing(frame.width(), height, shapes);
    }

    private static Words small(String text, double x, double y, Frame frame) {
        return new Words(text, x, y, Anchor.START, frame.em(0.88), false, Ink.MUTED);
    }

    private static Shape moved(Shape shape, double x, double y) {
        return switch (shape) {
            case Box one -> new Box(one.x() + x, one.y() + y, one.width(), one.height(), one.fill(), one.tip());
            case Line one -> new Line(moved(one.spots(), x, y), one.ink(), one.width(), one.stroke());
            case Area one ->
                new Area(
                        one.rings().stream().map(ring -> moved(ring, x, y)).toList(),
                        one.fill(),
                        one.edge(),
                        one.tip());
            case Dot one -> new Dot(one.x() + x, one.y() + y, one.radius(), one.fill(), one.tip());
            case Words one ->
                new Words(one.text(), one.x() + x, one.y() + y, one.anchor(), one.size(), one.bold(), one.ink());
        };
    }

    private static List<Spot> moved(List<Spot> spots, double x, double y) {
        return spots.stream().map(spot -> new Spot(spot.x() + x, spot.y() + y)).toList();
    }
}

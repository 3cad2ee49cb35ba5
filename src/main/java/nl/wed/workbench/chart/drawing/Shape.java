package nl.wed.workbench.chart.drawing;

import java.util.List;

/// One thing in a drawing. `tip` is what it says when pointed at, and may be empty.
public sealed interface Shape {
    /// An upright rectangle.
    record Box(double x, double y, double width, double height, Ink fill, String tip) implements Shape {}

    /// A line from spot to spot.
    record Line(List<Spot> spots, Ink ink, double width, Stroke stroke) implements Shape {
        public Line {
            spots = List.copyOf(spots);
        }
    }

    /// Closed rings that are filled; a ring inside another is a hole. `edge` is how thick the thin
    /// line around it is, in the colour of paper; 0 for none.
    record Area(List<List<Spot>> rings, Ink fill, double edge, String tip) implements Shape {
        public Area {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /// A round dot, with a thin edge in the colour of paper.
    record Dot(double x, double y, double radius, Ink fill, String tip) implements Shape {}

    /// Words on one line; `x` is where the anchor is, `y` the middle of the line.
    record Words(String text, double x, double y, Anchor anchor, double size, boolean bold, Ink ink) implements Shape {}

    /// How a line is drawn.
    enum Stroke {
        WHOLE,
        DASHED,
        DOTTED
    }

    /// Which side of words is at their place.
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}

package nl.wed.workbench.chart.drawing;

import java.util.List;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Stroke;

/// The names of colours below a drawing, on as many lines as they need.
record Legend(Frame frame, List<Entry> entries) {
    private static final double LINE = 1.5;

    /// How a name is shown.
    enum Sign {
        BOX,
        LINE,
        DASHES,
        DOTS,
        DOT
    }

    record Entry(String name, Ink ink, Sign sign) {}

    /// Adds the names below `top`, from `left`; gives where they end.
    double draw(Sketch out, double left, double top) {
        if (entries.isEmpty()) {
            return top;
        }
        double x = left;
        double y = top + frame.em(LINE) / 2;
        for (Entry entry : entries) {
            var lines = frame.lines(entry.name(), frame.width() - left - frame.em(2.4), 2);
            double wide = frame.em(3.2)
                    + lines.stream().mapToDouble(frame::wide).max().orElse(0);
            if (x > left && (x + wide > frame.width() || lines.size() > 1)) {
                x = left;
                y += frame.em(LINE);
            }
            sign(out, entry, x, y);
            for (int i = 0; i < lines.size(); i++) {
                y += i == 0 ? 0 : frame.em(1.2);
                out.words(lines.get(i), x + frame.em(2), y, Anchor.START, false, Ink.TEXT);
            }
            x += wide;
        }
        return y + frame.em(LINE) / 2;
    }

    private void sign(Sketch out, Entry entry, double x, double y) {
        double end = x + frame.em(1.5);
        switch (entry.sign()) {
            case BOX -> out.box(x, y - frame.em(0.45), frame.em(1.5), frame.em(0.9), entry.ink(), "");
            case DOT -> out.add(new Shape.Dot(x + frame.em(0.75), y, frame.em(0.35), entry.ink(), ""));
            case LINE, DASHES, DOTS ->
                out.line(List.of(new Spot(x, y), new Spot(end, y)), entry.ink(), frame.em(0.2), stroke(entry.sign()));
        }
    }

    private static Stroke stroke(Sign sign) {
        return switch (sign) {
            case DASHES -> Stroke.DASHED;
            case DOTS -> Stroke.DOTTED;
            default -> Stroke.WHOLE;
        };
    }
}

package nl.wed.workbench.chart.drawing;

import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Swarm;
import nl.wed.workbench.chart.drawing.Legend.Entry;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.texts.Numbers;

import java.util.ArrayList;
import java.util.List;

/// A dot for every area on one scale, those of a group on top in their own colour, and a line with
/// a name for the marked.
final class StripDrawing {
    private static final double PLOT = 8.5;

    private final Chart chart;
    private final Strip strip;
    private final Frame frame;
    private final Sketch out;
    private final NiceScale scale;
    private final double top;

    StripDrawing(Chart chart, Strip strip, Frame frame) {
        this.chart = chart;
        this.strip = strip;
        this.frame = frame;
        out = new Sketch(frame);
        scale = ValueScale.of(strip);
        top = frame.em(1.4 * strip.marks().size() + 0.3);
    }

    Drawing draw() {
        axis();
        double[] heights = Swarm.heights(strip);
        dots(heights, false);
        dots(heights, true);
        for (int i = 0; i < strip.marks().size(); i++) {
            mark(strip.marks().get(i), i);
        }
        List<Entry> entries = new ArrayList<>();
        if (!strip.dots().isEmpty()) {
            entries.add(new Entry(strip.label(), Ink.CONTEXT, Legend.Sign.DOT));
        }
        if (!strip.group().isEmpty()) {
            entries.add(new Entry(strip.group(), Ink.ACCENT, Legend.Sign.DOT));
        }
        return out.done(new Legend(frame, entries).draw(out, 0, bottom() + frame.em(2)));
    }

    private void axis() {
        out.line(0, bottom(), frame.width(), bottom(), Ink.AXIS, Sketch.HAIRLINE);
        String percent = chart.unit().equals("%") ? "%" : "";
        for (double tick : scale.ticks()) {
            out.line(x(tick), bottom(), x(tick), bottom() + frame.em(0.3), Ink.AXIS, 1);
            out.small(
                    Numbers.decimal(tick, scale.decimals()) + percent,
                    x(tick),
                    bottom() + frame.em(1),
                    Anchor.MIDDLE);
        }
    }

    private void dots(double[] heights, boolean group) {
        for (int i = 0; i < heights.length; i++) {
            Dot dot = strip.dots().get(i);
            if (dot.inGroup() == group) {
                double y = bottom() - heights[i] * frame.em(PLOT);
                String tip = dot.name() + ": " + chart.words(dot.value());
                Ink ink = group ? Ink.ACCENT : Ink.CONTEXT;
                double radius = frame.em(group ? 0.32 : 0.26);
                out.add(new Shape.Dot(x(dot.value()), y, radius, ink, tip));
            }
        }
    }

    private void mark(Mark mark, int index) {
        Ink ink = Ink.of(mark.tone(), index);
        double x = x(mark.value());
        double y = frame.em(0.7 + 1.4 * index);
        out.line(x, y, x, bottom(), ink, frame.em(0.17));
        boolean right = x < frame.width() / 2;
        out.words(
                mark.name() + " " + chart.words(mark.value()),
                right ? x + frame.em(0.5) : x - frame.em(0.5),
                y,
                right ? Anchor.START : Anchor.END,
                true,
                ink);
    }

    private double bottom() {
        return top + frame.em(PLOT);
    }

    private double x(double value) {
        double inset = frame.em(1.5);
        return inset + scale.part(value) * (frame.width() - 2 * inset);
    }
}

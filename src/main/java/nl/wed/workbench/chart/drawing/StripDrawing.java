package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Swarm;
import nl.wed.workbench.chart.drawing.Legend.Entry;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.texts.Numbers;

/// A dot for every area on one scale, those of a group on top in their own colour, and a line with
/// a name for the marked.
final class StripDrawing {
    private static final double PLOT = 9;

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
            line(strip.marks().get(i), i);
        }
        for (int i = 0; i < strip.marks().size(); i++) {
            name(strip.marks().get(i), i);
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
                    Numbers.decimal(tick, scale.decimals()) + percent, x(tick), bottom() + frame.em(1), Anchor.MIDDLE);
        }
    }

    private void dots(double[] heights, boolean group) {
        for (int i = 0; i < heights.length; i++) {
            Dot dot = strip.dots().get(i);
            if (dot.inGroup() == group) {
                double y = bottom() - heights[i] * frame.em(PLOT * frame.tall());
                String tip = dot.name() + ": " + chart.words(dot.value());
                Ink ink = group ? Ink.ACCENT : Ink.CONTEXT;
                double radius = frame.em(group ? 0.25 : 0.21);
                out.add(new Shape.Dot(x(dot.value()), y, radius, ink, tip));
            }
        }
    }

    private void line(Mark mark, int index) {
        double x = x(mark.value());
        out.line(x, markTop(index), x, bottom(), Ink.of(mark.tone(), index), frame.em(0.17));
    }

    /// The name stands beside the top of its line, on paper of its own, so that another line does
    /// not cross it.
    private void name(Mark mark, int index) {
        double x = x(mark.value());
        double y = markTop(index);
        String number = chart.words(mark.value());
        double room = Math.max(x, frame.width() - x) - frame.em(1) - frame.wideBold(" " + number);
        String words = frame.lines(mark.name(), room * 0.92, 1).getFirst() + " " + number;
        boolean right = x < frame.width() / 2;
        double wide = frame.wideBold(words) + frame.em(0.4);
        double left = right ? x + frame.em(0.3) : x - frame.em(0.3) - wide;
        out.box(left, y - frame.em(0.6), wide, frame.em(1.2), Ink.PAPER, "");
        Ink ink = Ink.of(mark.tone(), index);
        double anchor = right ? left + frame.em(0.2) : left + wide - frame.em(0.2);
        out.words(words, anchor, y, right ? Anchor.START : Anchor.END, true, ink);
    }

    private double markTop(int index) {
        return frame.em(0.7 + 1.4 * index);
    }

    private double bottom() {
        return top + frame.em(PLOT * frame.tall());
    }

    private double x(double value) {
        double inset = frame.em(1.5);
        return inset + scale.part(value) * (frame.width() - 2 * inset);
    }
}

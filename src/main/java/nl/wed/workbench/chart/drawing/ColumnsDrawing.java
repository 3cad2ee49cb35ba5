package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.drawing.Legend.Entry;
import nl.wed.workbench.chart.drawing.Shape.Anchor;

/// Columns beside each other, per category one of every series, each with its number on top.
final class ColumnsDrawing {
    private static final double PLOT = 11;
    private static final double GAP = 0.4;
    private static final double WIDEST = 7;

    private final Chart chart;
    private final Bars bars;
    private final Frame frame;
    private final Sketch out;
    private final double low;
    private final double high;

    ColumnsDrawing(Chart chart, Bars bars, Frame frame) {
        this.chart = chart;
        this.bars = bars;
        this.frame = frame;
        out = new Sketch(frame);
        var amounts = bars.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(ChartValue.Amount.class::isInstance)
                .mapToDouble(value -> ((ChartValue.Amount) value).number())
                .summaryStatistics();
        low = Math.min(0, amounts.getCount() == 0 ? 0 : amounts.getMin());
        high = Math.max(low == 0 ? Math.ulp(1.0) : 0, amounts.getMax());
    }

    Drawing draw() {
        double part = frame.width() / bars.categories().size();
        for (int i = 0; i < bars.categories().size(); i++) {
            category(i, i * part, part);
        }
        out.line(0, y(0), frame.width(), y(0), Ink.AXIS, Sketch.HAIRLINE);
        double below = bottom() + frame.em(3.2);
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < bars.series().size(); s++) {
            entries.add(new Entry(bars.series().get(s).name(), ink(s), Legend.Sign.BOX));
        }
        return out.done(new Legend(frame, entries).draw(out, 0, below));
    }

    private void category(int category, double left, double part) {
        int count = bars.series().size();
        double wide = Math.min(part * (1 - GAP) / count, frame.em(WIDEST));
        double x = left + (part - wide * count) / 2;
        for (int s = 0; s < count; s++) {
            Series series = bars.series().get(s);
            ChartValue value = series.values().get(category);
            String words = chart.words(value);
            boolean room = frame.wide(words) <= wide + frame.em(0.6);
            if (value instanceof ChartValue.Amount(double number)) {
                double top = Math.min(y(number), y(0));
                String tip = series.name() + ": " + words;
                out.box(x, top, wide * 0.94, Math.abs(y(number) - y(0)), ink(s), tip);
                if (room) {
                    out.words(words, x + wide * 0.47, top - frame.em(0.7), Anchor.MIDDLE, false, Ink.TEXT);
                }
            } else if (room) {
                out.small(words, x + wide / 2, y(0) - frame.em(0.7), Anchor.MIDDLE);
            }
            x += wide;
        }
        double middle = bottom() + frame.em(1.6);
        out.block(
                frame.lines(bars.categories().get(category), part - frame.em(0.6), 2),
                left + part / 2,
                middle,
                Anchor.MIDDLE,
                false);
    }

    private Ink ink(int series) {
        return Ink.of(bars.series().get(series).tone(), series);
    }

    private double bottom() {
        return frame.em(1.4 + PLOT);
    }

    private double y(double value) {
        return frame.em(1.4) + (high - value) / (high - low) * frame.em(PLOT);
    }
}

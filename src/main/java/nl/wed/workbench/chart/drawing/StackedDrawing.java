package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.drawing.Legend.Entry;
import nl.wed.workbench.chart.drawing.Shape.Anchor;

/// Bars of parts behind each other, as long as their sum or all as long as each other.
final class StackedDrawing {
    private static final double BAR = 1.6;
    private static final double ROW = 2.4;
    private static final double MOST_NAME = 0.38;

    private final Chart chart;
    private final Bars bars;
    private final Frame frame;
    private final Sketch out;

    StackedDrawing(Chart chart, Bars bars, Frame frame) {
        this.chart = chart;
        this.bars = bars;
        this.frame = frame;
        out = new Sketch(frame);
    }

    Drawing draw() {
        int count = bars.categories().size();
        double names = Math.min(
                frame.width() * MOST_NAME,
                bars.categories().stream().mapToDouble(frame::wide).max().orElse(0));
        double left = names + frame.em(0.8);
        double longest = IntStream.range(0, count).mapToDouble(this::sum).max().orElse(0);
        for (int i = 0; i < count; i++) {
            double middle = (i + 0.5) * frame.em(ROW);
            out.block(frame.lines(bars.categories().get(i), names, 2), names, middle, Anchor.END, false);
            double whole = bars.form() == Form.SHARES ? sum(i) : longest;
            parts(i, left, middle, whole == 0 ? 0 : (frame.width() - left) / whole);
        }
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < bars.series().size(); s++) {
            entries.add(new Entry(bars.series().get(s).name(), ink(s), Legend.Sign.BOX));
        }
        return out.done(new Legend(frame, entries).draw(out, 0, count * frame.em(ROW) + frame.em(0.3)));
    }

    private void parts(int category, double left, double middle, double scale) {
        double x = left;
        for (int s = 0; s < bars.series().size(); s++) {
            Series series = bars.series().get(s);
            double amount = amount(series, category);
            double wide = amount * scale;
            String words = chart.words(series.values().get(category));
            out.box(x, middle - frame.em(BAR) / 2, wide, frame.em(BAR), ink(s), series.name() + ": " + words);
            if (frame.wide(words) + frame.em(0.4) < wide) {
                out.words(words, x + wide / 2, middle, Anchor.MIDDLE, false, ink(s).over());
            }
            x += wide;
        }
    }

    private Ink ink(int series) {
        return Ink.of(bars.series().get(series).tone(), series);
    }

    private double sum(int category) {
        return bars.series().stream()
                .mapToDouble(series -> amount(series, category))
                .sum();
    }

    private static double amount(Series series, int category) {
        return series.values().get(category) instanceof ChartValue.Amount(double number) ? number : 0;
    }
}

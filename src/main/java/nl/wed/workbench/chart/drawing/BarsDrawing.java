package nl.wed.workbench.chart.drawing;

import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.chart.drawing.Shape.Anchor;

/// Bars below each other on one scale from zero, each with its name before it and its number behind
/// it; negative values go to the left of zero.
final class BarsDrawing {
    private static final double BAR = 1.15;
    private static final double LINE = 1.2;
    private static final double BETWEEN = 0.75;
    private static final double MOST_NAME = 0.38;

    private final Chart chart;
    private final Bars bars;
    private final Frame frame;
    private final Sketch out;

    BarsDrawing(Chart chart, Bars bars, Frame frame) {
        this.chart = chart;
        this.bars = bars;
        this.frame = frame;
        out = new Sketch(frame);
    }

    /// Where there is little height, names have more of the width, so that they take fewer lines.
    private double mostName() {
        return frame.tall() < 1 ? MOST_NAME + 0.1 : MOST_NAME;
    }

    private double between() {
        return BETWEEN * frame.tall();
    }

    Drawing draw() {
        double most = frame.width() * mostName();
        double names = Math.min(
                most,
                bars.categories().stream().mapToDouble(frame::wideBold).max().orElse(0));
        List<ChartValue> values = bars.series().getFirst().values();
        double numbers = values.stream()
                .filter(ChartValue.Amount.class::isInstance)
                .mapToDouble(value -> frame.wideBold(chart.words(value)))
                .max()
                .orElse(0);
        double left = names + frame.em(0.8);
        double room = Math.max(frame.em(4), frame.width() - left - numbers - frame.em(1));
        var scale = Scale.of(values, left, room, numbers + frame.em(0.5));
        double y = 0;
        double zero = scale.place(0);
        for (int i = 0; i < values.size(); i++) {
            y += row(i, names, scale, y);
        }
        out.line(zero, 0, zero, y, Ink.AXIS, Sketch.HAIRLINE);
        return out.done(y);
    }

    private double row(int index, double names, Scale scale, double top) {
        ChartValue value = bars.series().getFirst().values().get(index);
        Tone tone = bars.tone(index);
        boolean own = tone == Tone.OWN;
        var lines = frame.lines(bars.categories().get(index), names, 2);
        double height = Math.max(frame.em(BAR), frame.em(LINE * lines.size())) + frame.em(between());
        double middle = top + height / 2;
        out.block(lines, names, middle, Anchor.END, own);
        if (value instanceof ChartValue.Amount(double number)) {
            bar(index, number, scale, middle);
        } else {
            double x = scale.place(0) + frame.em(0.5);
            out.words(chart.words(value), x, middle, Anchor.START, false, Ink.MUTED);
        }
        return height;
    }

    private void bar(int index, double number, Scale scale, double middle) {
        Tone tone = bars.tone(index);
        Tone part = tone == Tone.AUTO ? bars.series().getFirst().tone() : tone;
        String words = chart.words(number);
        double from = Math.min(scale.place(0), scale.place(number));
        double to = Math.max(scale.place(0), scale.place(number));
        String tip = bars.categories().get(index) + ": " + words;
        out.box(
                from,
                middle - frame.em(BAR) / 2,
                Math.max(to - from, number == 0 ? 0 : 1),
                frame.em(BAR),
                Ink.of(part, 0),
                tip);
        boolean right = number >= 0;
        out.words(
                words,
                right ? to + frame.em(0.4) : from - frame.em(0.4),
                middle,
                right ? Anchor.START : Anchor.END,
                tone == Tone.OWN,
                Ink.TEXT);
    }

    /// From values to places; a negative value needs room for its number on the left.
    record Scale(double low, double high, double left, double room) {
        static Scale of(List<ChartValue> values, double left, double room, double number) {
            double low = 0;
            double high = 0;
            for (ChartValue value : values) {
                if (value instanceof ChartValue.Amount(double amount)) {
                    low = Math.min(low, amount);
                    high = Math.max(high, amount);
                }
            }
            double before = low < 0 ? Math.min(number, room / 3) : 0;
            return new Scale(low, high, left + before, room - before);
        }

        double place(double value) {
            return high == low ? left : left + (value - low) / (high - low) * room;
        }
    }
}

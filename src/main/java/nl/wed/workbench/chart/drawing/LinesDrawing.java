package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Band;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.chart.drawing.Legend.Entry;
import nl.wed.workbench.chart.drawing.Legend.Sign;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Stroke;
import nl.wed.workbench.texts.Numbers;

/// Lines over the periods on a light band. A period without a number breaks the line.
final class LinesDrawing {
    private static final double TOP = 1.2;
    private static final double PLOT = 13;

    private final Chart chart;
    private final Lines lines;
    private final Frame frame;
    private final Sketch out;
    private final NiceScale scale;
    private final double left;
    private final double right;

    LinesDrawing(Chart chart, Lines lines, Frame frame) {
        this.chart = chart;
        this.lines = lines;
        this.frame = frame;
        out = new Sketch(frame);
        scale = ValueScale.of(lines);
        left = scale.ticks().stream()
                        .mapToDouble(tick -> frame.wide(tick(tick)))
                        .max()
                        .orElse(0)
                + frame.em(0.6);
        right = frame.width()
                - lines.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(ChartValue.Amount.class::isInstance)
                        .mapToDouble(value -> frame.wideBold(chart.words(value)))
                        .max()
                        .orElse(0)
                - frame.em(0.8);
    }

    Drawing draw() {
        grid();
        lines.band().ifPresent(this::band);
        List<Label> labels = new ArrayList<>();
        // The own line is drawn last, so that it is on top.
        for (int s = lines.series().size() - 1; s >= 0; s--) {
            line(s, labels);
        }
        labels(labels);
        double below = frame.em(TOP + plot() + 2);
        return out.done(new Legend(frame, entries()).draw(out, 0, below));
    }

    private void grid() {
        for (double tick : scale.ticks()) {
            out.line(left, y(tick), right, y(tick), Ink.GRID, Sketch.HAIRLINE);
            out.small(tick(tick), left - frame.em(0.5), y(tick), Anchor.END);
        }
        List<String> periods = lines.periods();
        double widest = periods.stream().mapToDouble(frame::wide).max().orElse(0) + frame.em(0.8);
        int every = Math.max(1, (int) Math.ceil(periods.size() * widest / (right - left)));
        for (int i = periods.size() - 1; i >= 0; i -= every) {
            out.small(periods.get(i), x(i), frame.em(TOP + plot() + 1), Anchor.MIDDLE);
        }
    }

    private void band(Band band) {
        List<Spot> above = new ArrayList<>();
        List<Spot> under = new ArrayList<>();
        for (int i = 0; i <= band.low().size(); i++) {
            if (i < band.low().size()
                    && band.low().get(i) instanceof ChartValue.Amount(double low)
                    && band.high().get(i) instanceof ChartValue.Amount(double high)) {
                above.add(new Spot(x(i), y(high)));
                under.addFirst(new Spot(x(i), y(low)));
            } else {
                stretch(above, under, band.name());
            }
        }
    }

    private void stretch(List<Spot> above, List<Spot> under, String name) {
        if (above.size() > 1) {
            List<Spot> ring = new ArrayList<>(above);
            ring.addAll(under);
            out.add(new Shape.Area(List.of(ring), Ink.BAND, 0, name));
        }
        above.clear();
        under.clear();
    }

    private void line(int index, List<Label> labels) {
        Series series = lines.series().get(index);
        Ink ink = Ink.of(series.tone(), index);
        boolean own = series.tone() == Tone.OWN;
        List<Spot> stretch = new ArrayList<>();
        Label last = null;
        for (int i = 0; i < series.values().size(); i++) {
            if (series.values().get(i) instanceof ChartValue.Amount(double number)) {
                stretch.add(new Spot(x(i), y(number)));
                last = new Label(chart.words(number), x(i), y(number), ink, own);
            } else {
                end(stretch, ink, own, series.tone());
            }
        }
        end(stretch, ink, own, series.tone());
        for (int i = 0; i < series.values().size(); i++) {
            if (series.values().get(i) instanceof ChartValue.Amount(double number)) {
                String tip =
                        "%s %s: %s".formatted(series.name(), lines.periods().get(i), chart.words(number));
                double radius = frame.em(own ? 0.36 : 0.26);
                out.add(new Shape.Dot(x(i), y(number), radius, ink, tip));
            }
        }
        if (last != null) {
            labels.add(last);
        }
    }

    private void end(List<Spot> stretch, Ink ink, boolean own, Tone tone) {
        if (stretch.size() > 1) {
            out.line(stretch, ink, frame.em(own ? 0.24 : 0.16), stroke(tone));
        }
        stretch.clear();
    }

    /// The last number of every line, moved apart where they would touch.
    private void labels(List<Label> labels) {
        labels.sort((one, other) -> Double.compare(one.y, other.y));
        double free = 0;
        for (Label label : labels) {
            double y = Math.max(label.y, free);
            out.words(label.words, label.x + frame.em(0.6), y, Anchor.START, label.bold, label.ink);
            free = y + frame.em(1.15);
        }
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int s = 0; s < lines.series().size(); s++) {
            Series series = lines.series().get(s);
            Sign sign = switch (stroke(series.tone())) {
                case WHOLE -> Sign.LINE;
                case DASHED -> Sign.DASHES;
                case DOTTED -> Sign.DOTS;
            };
            entries.add(new Entry(series.name(), Ink.of(series.tone(), s), sign));
        }
        lines.band().ifPresent(band -> entries.add(new Entry(band.name(), Ink.BAND, Sign.BOX)));
        return entries;
    }

    private static Stroke stroke(Tone tone) {
        return switch (tone) {
            case TARGET, REFERENCE -> Stroke.DASHED;
            case ACCENT -> Stroke.DOTTED;
            case AUTO, OWN, CONTEXT -> Stroke.WHOLE;
        };
    }

    private String tick(double tick) {
        return Numbers.decimal(tick, scale.decimals()) + (chart.unit().equals("%") ? "%" : "");
    }

    private double plot() {
        return PLOT * frame.tall();
    }

    private double x(int period) {
        int last = lines.periods().size() - 1;
        double inset = frame.em(1.4);
        double part = last == 0 ? 0.5 : (double) period / last;
        return left + inset + part * (right - left - 2 * inset);
    }

    private double y(double value) {
        return frame.em(TOP) + (1 - scale.part(value)) * frame.em(plot());
    }

    private record Label(String words, double x, double y, Ink ink, boolean bold) {}
}

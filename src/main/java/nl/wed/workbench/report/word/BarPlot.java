package nl.wed.workbench.report.word;

import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;

/// Draws bars: side by side, in clusters, stacked, or as shares.
final class BarPlot {
    private static final int MOST_LABELS = 18;
    private static final double LEAST_PART = 0.06;

    private final Bars bars;
    private final ChartData data;

    BarPlot(Bars bars, ChartData data) {
        this.bars = bars;
        this.data = data;
    }

    void write(Markup out) {
        boolean horizontal = bars.form() != Form.CLUSTERED;
        out.open("c:barChart").val("c:barDir", horizontal ? "bar" : "col");
        out.val("c:grouping", grouping()).val("c:varyColors", 0);
        for (int i = 0; i < bars.series().size(); i++) {
            series(bars.series().get(i), i, out);
        }
        out.val("c:gapWidth", bars.form() == Form.CLUSTERED ? 70 : 42);
        out.val("c:overlap", stacked() ? 100 : -6);
        Axes.ids(out);
        out.close();
        Axes.category(out, horizontal);
        boolean hidden = stacked() || labelled();
        Axes.value(out, new Axes.Values(!negative(), hidden), horizontal, data.format());
    }

    private void series(Series series, int index, Markup out) {
        String color = color(series, index);
        out.open("c:ser").val("c:idx", index).val("c:order", index);
        data.name(out, series.name(), index + 1, 0);
        ChartInk.fill(out, color);
        out.val("c:invertIfNegative", 0);
        highlight(out);
        if (stacked()) {
            ChartInk.labels(out, data.format(), Palette.textOn(color), tooSmall(series));
        } else if (labelled()) {
            ChartInk.labels(out, data.format(), "outEnd", Palette.INK);
        }
        data.categories(out, bars.categories());
        data.values(out, series, index);
        out.close();
    }

    /// The places where the part of a bar is too small to hold its number.
    private List<Integer> tooSmall(Series series) {
        double longest = IntStream.range(0, bars.categories().size())
                .mapToDouble(i -> bars.series().stream()
                        .mapToDouble(one -> amount(one, i))
                        .sum())
                .max()
                .orElse(0);
        return IntStream.range(0, bars.categories().size())
                .filter(i -> amount(series, i) < longest * LEAST_PART)
                .boxed()
                .toList();
    }

    private static double amount(Series series, int place) {
        return series.values().get(place) instanceof ChartValue.Amount(double number) ? number : 0;
    }

    private String color(Series series, int index) {
        boolean muted = bars.form() == Form.COMPARISON
                && !(bars.highlight().isEmpty() && bars.tones().isEmpty());
        return muted ? Palette.MIST : Palette.of(series.tone(), index);
    }

    private void highlight(Markup out) {
        if (bars.form() != Form.COMPARISON) {
            return;
        }
        for (int i = 0; i < bars.categories().size(); i++) {
            Tone tone = bars.tone(i);
            if (tone != Tone.AUTO && tone != Tone.CONTEXT) {
                out.open("c:dPt").val("c:idx", i).val("c:invertIfNegative", 0);
                out.val("c:bubble3D", 0);
                ChartInk.fill(out, Palette.of(tone, 0));
                out.close();
            }
        }
    }

    private String grouping() {
        return switch (bars.form()) {
            case COMPARISON, CLUSTERED -> "clustered";
            case STACKED -> "stacked";
            case SHARES -> "percentStacked";
        };
    }

    private boolean stacked() {
        return bars.form() == Form.STACKED || bars.form() == Form.SHARES;
    }

    /// Whether there is room for a number at every bar.
    private boolean labelled() {
        return bars.form() == Form.COMPARISON
                || bars.categories().size() * bars.series().size() <= MOST_LABELS;
    }

    private boolean negative() {
        return bars.series().stream()
                .map(Series::values)
                .flatMap(List::stream)
                .anyMatch(value -> value instanceof ChartValue.Amount(double n) && n < 0);
    }
}

package nl.wed.workbench.report.word;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Band;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.chart.drawing.NiceScale;
import nl.wed.workbench.chart.drawing.ValueScale;

/// Draws lines over the periods, each with the number of its last known period.
final class LinePlot {
    private static final int THICK = 31750;
    private static final int THIN = 22225;
    private static final Optional<NiceScale> NONE = Optional.empty();

    private final Lines lines;
    private final ChartData data;

    LinePlot(Lines lines, ChartData data) {
        this.lines = lines;
        this.data = data;
    }

    void write(Markup out) {
        if (lines.band().isPresent()) {
            band(lines.band().get(), out);
        }
        out.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
        for (int i = 0; i < lines.series().size(); i++) {
            series(lines.series().get(i), i, out);
        }
        out.val("c:marker", 1);
        Axes.ids(out);
        out.close();
        Axes.category(out, false);
        var scale = lines.band().isPresent() ? Optional.of(ValueScale.of(lines)) : NONE;
        Axes.value(out, new Axes.Values(false, false, scale), false, data.format());
    }

    private void series(Series series, int index, Markup out) {
        String color = Palette.of(series.tone(), index);
        boolean target = series.tone() == Tone.TARGET;
        int place = lines.band().isPresent() ? index + 2 : index;
        out.open("c:ser").val("c:idx", place).val("c:order", place);
        data.name(out, series.name(), index + 1, 0);
        ChartInk.line(out, color, series.tone() == Tone.OWN ? THICK : THIN, target);
        marker(out, target ? "none" : "circle", color);
        lastLabel(series, color, out);
        data.categories(out, lines.periods());
        data.values(out, series, index);
        out.val("c:smooth", 0).close();
    }

    /// The band as two areas on each other, of which the lower one is not seen.
    private void band(Band band, Markup out) {
        int column = data.columns() - 3;
        out.open("c:areaChart").val("c:grouping", "stacked").val("c:varyColors", 0);
        part(column, band.name(), 0, out);
        part(column + 2, band.name(), 1, out);
        Axes.ids(out);
        out.close();
    }

    private void part(int column, String name, int index, Markup out) {
        out.open("c:ser").val("c:idx", index).val("c:order", index);
        data.name(out, name, column, 0);
        if (index == 0) {
            ChartInk.noFill(out);
        } else {
            ChartInk.fill(out, Palette.BAND);
        }
        data.categories(out, lines.periods());
        data.numbers(out, "c:val", column, 1, lines.periods().size());
        out.close();
    }

    private static void marker(Markup out, String symbol, String color) {
        out.open("c:marker").val("c:symbol", symbol);
        if (!symbol.equals("none")) {
            out.val("c:size", 6);
            ChartInk.fill(out, color);
        }
        out.close();
    }

    private void lastLabel(Series series, String color, Markup out) {
        List<ChartValue> values = series.values();
        int last = values.size() - 1;
        while (last >= 0 && !(values.get(last) instanceof ChartValue.Amount)) {
            last--;
        }
        out.open("c:dLbls");
        if (last >= 0) {
            String ink = color.equals(Palette.MIST) ? "5C6875" : color;
            out.open("c:dLbl").val("c:idx", last);
            ChartInk.label(out, data.format(), highest(series, last) ? "t" : "b", ink, ChartInk.Shown.VALUE);
            out.close();
        }
        out.val("c:showLegendKey", 0).val("c:showVal", 0).val("c:showCatName", 0);
        out.val("c:showSerName", 0)
                .val("c:showPercent", 0)
                .val("c:showBubbleSize", 0)
                .close();
    }

    private boolean highest(Series series, int index) {
        double own = number(series, index);
        return lines.series().stream()
                .filter(other -> other.tone() != Tone.TARGET)
                .noneMatch(other -> number(other, index) > own);
    }

    private static double number(Series series, int index) {
        return series.values().get(index) instanceof ChartValue.Amount(double number)
                ? number
                : Double.NEGATIVE_INFINITY;
    }
}

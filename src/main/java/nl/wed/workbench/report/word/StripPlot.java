package nl.wed.workbench.report.word;

import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Swarm;
import nl.wed.workbench.chart.drawing.ValueScale;

/// Draws a distribution: a small dot for every area, large ones with a name for the marked.
final class StripPlot {
    private static final int SMALL_DOT = 4;
    private static final int THICK = 25400;

    private final Strip strip;
    private final Chart chart;
    private final ChartData data;

    StripPlot(Strip strip, Chart chart, ChartData data) {
        this.strip = strip;
        this.chart = chart;
        this.data = data;
    }

    void write(Markup out) {
        out.open("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
        int dots = strip.dots().size();
        int others = (int) strip.dots().stream().filter(dot -> !dot.inGroup()).count();
        dots(out, 0, strip.label(), 1, others);
        dots(out, 1, strip.group(), others + 1, dots);
        for (int i = 0; i < strip.marks().size(); i++) {
            mark(strip.marks().get(i), i, dots + 2 * i + 1, out);
        }
        Axes.ids(out);
        out.close();
        Axes.strip(out, ValueScale.of(strip), data.format());
    }

    private void dots(Markup out, int index, String name, int first, int last) {
        if (first <= last) {
            open(out, index, name);
            ChartInk.noLine(out);
            marker(out, SMALL_DOT + index, index == 0 ? Palette.MIST : Palette.TEAL);
            points(out, first, last);
        }
    }

    /// A line over the height of the swarm with the name at its top.
    private void mark(Mark mark, int index, int row, Markup out) {
        String color = Palette.of(mark.tone(), index);
        open(out, index + 2, mark.name() + " " + chart.words(mark.value()));
        ChartInk.line(out, color, THICK, false);
        out.open("c:marker").val("c:symbol", "none").close();
        out.open("c:dLbls").open("c:dLbl").val("c:idx", 1);
        ChartInk.label(out, "General", place(mark), color, ChartInk.Shown.NAME);
        out.close();
        out.val("c:showLegendKey", 0).val("c:showVal", 0).val("c:showCatName", 0);
        out.val("c:showSerName", 0)
                .val("c:showPercent", 0)
                .val("c:showBubbleSize", 0)
                .close();
        points(out, row, row + 1);
    }

    /// Names stand beside the line, on the side with the most room.
    private String place(Mark mark) {
        double low = Swarm.values(strip).min().orElse(0);
        double high = Swarm.values(strip).max().orElse(0);
        return mark.value() > (low + high) / 2 ? "l" : "r";
    }

    private static void open(Markup out, int index, String name) {
        out.open("c:ser").val("c:idx", index).val("c:order", index);
        out.open("c:tx").leaf("c:v", CleanText.oneLine(name)).close();
    }

    private static void marker(Markup out, int size, String color) {
        out.open("c:marker").val("c:symbol", "circle").val("c:size", size).open("c:spPr");
        ChartInk.solid(out, color);
        out.open("a:ln", "w", "6350");
        ChartInk.solid(out, "FFFFFF");
        out.close(3);
    }

    private void points(Markup out, int first, int last) {
        data.numbers(out, "c:xVal", 1, first, last);
        data.numbers(out, "c:yVal", 2, first, last);
        out.val("c:smooth", 0).close();
    }
}

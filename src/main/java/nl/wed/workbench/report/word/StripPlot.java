package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Chart;
import nl.wed.workbench.report.model.Plot.Mark;
import nl.wed.workbench.report.model.Plot.Strip;

import java.util.List;

/// Draws a distribution: a small dot for every area, large ones with a name for the marked.
final class StripPlot {
    private static final int SMALL_DOT = 4;
    private static final int LARGE_DOT = 11;

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
        if (dots > 0) {
            open(out, 0, strip.label());
            marker(out, SMALL_DOT, Palette.MIST);
            points(out, 1, dots);
        }
        List<Mark> marks = strip.marks();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            String color = Palette.of(mark.tone(), i);
            open(out, i + 1, mark.name() + " " + DutchNumber.format(mark.value(), chart));
            marker(out, LARGE_DOT, color);
            out.open("c:dLbls");
            ChartInk.label(out, "General", i % 2 == 0 ? "t" : "b", color, ChartInk.Shown.NAME);
            out.close();
            points(out, dots + i + 1, dots + i + 1);
        }
        Axes.ids(out);
        out.close();
        Axes.strip(out, data.format());
    }

    private static void open(Markup out, int index, String name) {
        out.open("c:ser").val("c:idx", index).val("c:order", index);
        out.open("c:tx").leaf("c:v", CleanText.oneLine(name)).close();
        ChartInk.noLine(out);
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

package nl.wed.workbench.report.word;

import java.util.List;
import java.util.stream.IntStream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.Plot.Strip;

/// Writes the part of one native chart: title, drawing, legend and where its workbook is.
final class ChartPart {
    private static final int TITLE = 1150;
    private static final int UNIT = 900;

    private ChartPart() {}

    static String write(Chart chart, ChartSheet sheet) {
        Markup out = Markup.part().open("c:chartSpace", "xmlns:c", Markup.C, "xmlns:a", Markup.A, "xmlns:r", Markup.R);
        out.val("c:date1904", 0)
                .val("c:lang", "nl-NL")
                .val("c:roundedCorners", 0)
                .open("c:chart");
        title(chart, out);
        out.open("c:plotArea").empty("c:layout");
        ChartData data = new ChartData(sheet, DutchNumber.code(chart));
        switch (chart.plot()) {
            case Bars bars -> new BarPlot(bars, data).write(out);
            case Lines lines -> new LinePlot(lines, data).write(out);
            case Strip strip -> new StripPlot(strip, chart, data).write(out);
            case Regions _ -> throw new IllegalArgumentException("a map is a picture");
        }
        ChartInk.noFill(out);
        out.close();
        legend(chart.plot(), out);
        out.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").close();
        ChartInk.noFill(out);
        ChartInk.text(out, Palette.INK, false);
        out.open("c:externalData", "r:id", "rId1").val("c:autoUpdate", 0).close();
        return out.close().toString();
    }

    private static void title(Chart chart, Markup out) {
        if (chart.title().isEmpty() && unit(chart).isEmpty()) {
            out.val("c:autoTitleDeleted", 1);
            return;
        }
        out.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
        out.open("a:p").open("a:pPr", "algn", "l");
        ChartInk.properties(out, "a:defRPr", TITLE, Palette.BLUE, true);
        out.close();
        titleRun(out, chart.title(), TITLE, Palette.BLUE, true);
        titleRun(out, unit(chart), UNIT, "5C6875", false);
        out.close();
        out.close(2).open("c:layout").open("c:manualLayout").val("c:xMode", "edge");
        out.val("c:yMode", "edge").val("c:x", "0.005").val("c:y", "0.01").close(2);
        out.val("c:overlay", 0).close().val("c:autoTitleDeleted", 0);
    }

    private static String unit(Chart chart) {
        String unit = chart.longUnit();
        return chart.title().isEmpty() || unit.isEmpty() ? unit : " (" + unit + ")";
    }

    private static void titleRun(Markup out, String text, int size, String color, boolean bold) {
        if (!text.isBlank()) {
            out.open("a:r");
            ChartInk.properties(out, "a:rPr", size, color, bold);
            out.leaf("a:t", CleanText.lines(text).replace('\n', ' ')).close();
        }
    }

    private static void legend(Plot plot, Markup out) {
        boolean needed = switch (plot) {
            case Bars bars -> bars.form() != Form.COMPARISON && bars.series().size() > 1;
            case Lines lines -> lines.series().size() > 1 || lines.band().isPresent();
            case Strip strip -> !strip.group().isEmpty();
            case Regions _ -> false;
        };
        if (needed) {
            out.open("c:legend").val("c:legendPos", "b");
            for (int hidden : unnamed(plot)) {
                out.open("c:legendEntry")
                        .val("c:idx", hidden)
                        .val("c:delete", 1)
                        .close();
            }
            out.val("c:overlay", 0);
            ChartInk.text(out, Palette.INK, false);
            out.close();
        }
    }

    /// The series that have no place in the legend: the invisible floor of a band, and marks, which
    /// bear their name themselves.
    private static List<Integer> unnamed(Plot plot) {
        return switch (plot) {
            case Lines lines when lines.band().isPresent() -> List.of(0);
            case Strip strip ->
                IntStream.range(2, 2 + strip.marks().size()).boxed().toList();
            case Bars _, Lines _, Regions _ -> List.of();
        };
    }
}

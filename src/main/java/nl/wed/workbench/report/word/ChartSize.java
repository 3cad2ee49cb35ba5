package nl.wed.workbench.report.word;

import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.chart.Plot.Lines;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.Plot.Strip;

/// How large a chart stands on the page, in EMU (12700 to a point).
final class ChartSize {
    static final long WIDTH = Grid.WIDTH * 635L;

    private static final long EMU = 12_700;

    private ChartSize() {}

    static long height(Chart chart) {
        long title = chart.title().isEmpty() && chart.longUnit().isEmpty() ? 0 : 260_000;
        long plot = switch (chart.plot()) {
            case Bars bars -> bars(bars);
            case Lines lines -> lines.band().isPresent() ? 2_900_000 : 2_500_000;
            case Strip strip -> strip.group().isEmpty() ? 1_800_000 : 2_300_000;
            case Regions _ -> Math.round(MapPart.drawing(chart).height() * EMU);
        };
        return title + plot;
    }

    private static long bars(Bars bars) {
        long count = bars.categories().size();
        return switch (bars.form()) {
            case COMPARISON -> 220_000 + Math.max(3, count) * 262_000;
            case CLUSTERED -> 2_600_000;
            case STACKED, SHARES -> 520_000 + Math.max(2, count) * 330_000;
        };
    }
}

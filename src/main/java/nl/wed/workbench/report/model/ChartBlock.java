package nl.wed.workbench.report.model;

import java.util.List;
import nl.wed.workbench.chart.Chart;

/// A chart with its caption. `bookmark` may be empty, `note` (source, reliability) too. With
/// `dataTable` the figures also stand below it as a table.
public record ChartBlock(Chart chart, String caption, String bookmark, boolean dataTable, List<Run> note)
        implements Block {
    public ChartBlock {
        note = List.copyOf(note);
    }

    /// The chart as it is drawn: without a title that only repeats the caption.
    public Chart drawn() {
        return chart.title().equals(caption)
                ? new Chart("", chart.altText(), chart.unit(), chart.decimals(), chart.plot())
                : chart;
    }
}

package nl.wed.workbench.report.word;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.wed.workbench.chart.Chart;

/// Writes the figures of a chart as a workbook of its own: the same sheet that a chart in Word
/// carries, with the source below it.
public final class ChartWorkbook {
    private final Wording wording;

    /// `texts` gives the words of `word.properties` by key, without filling in arguments.
    public ChartWorkbook(UnaryOperator<String> texts) {
        wording = new Wording(texts);
    }

    /// The bytes of the xlsx file; the title stands above the figures, `notes` (source, remarks)
    /// below them.
    public byte[] write(Chart chart, List<String> notes) {
        ChartSheet sheet = ChartSheet.of(chart, wording);
        return WorkbookPart.write(sheet.between(chart.title(), notes));
    }
}

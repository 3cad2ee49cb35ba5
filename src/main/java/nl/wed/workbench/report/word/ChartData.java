package nl.wed.workbench.report.word;

import java.util.List;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.texts.Numbers;

/// Writes what a series shows: references into the sheet with the same values beside them.
final class ChartData {
    private final ChartSheet sheet;
    private final String format;

    ChartData(ChartSheet sheet, String format) {
        this.sheet = sheet;
        this.format = format;
    }

    /// The number of columns of the sheet.
    int columns() {
        return sheet.rows().getFirst().size();
    }

    String format() {
        return format;
    }

    void name(Markup out, String text, int column, int row) {
        out.open("c:tx").open("c:strRef").leaf("c:f", sheet.cell(column, row));
        out.open("c:strCache").val("c:ptCount", 1).open("c:pt", "idx", "0");
        out.leaf("c:v", CleanText.oneLine(text)).close(4);
    }

    void categories(Markup out, List<String> categories) {
        out.open("c:cat").open("c:strRef").leaf("c:f", sheet.column(0, 1, categories.size()));
        out.open("c:strCache").val("c:ptCount", categories.size());
        for (int i = 0; i < categories.size(); i++) {
            out.open("c:pt", "idx", Integer.toString(i));
            out.leaf("c:v", CleanText.oneLine(categories.get(i))).close();
        }
        out.close(3);
    }

    /// The numbers of series `index`; a value that is no number is left out.
    void values(Markup out, Series series, int index) {
        List<ChartValue> values = series.values();
        openNumbers(out, "c:val", sheet.column(index + 1, 1, values.size()), values.size());
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof ChartValue.Amount(double number)) {
                point(out, i, number);
            }
        }
        out.close(3);
    }

    /// The numbers of a column of the sheet, from one row to another.
    void numbers(Markup out, String element, int column, int first, int last) {
        openNumbers(out, element, sheet.column(column, first, last), last - first + 1);
        for (int row = first; row <= last; row++) {
            if (sheet.rows().get(row).get(column) instanceof ChartSheet.Number(double number)) {
                point(out, row - first, number);
            }
        }
        out.close(3);
    }

    private void openNumbers(Markup out, String element, String range, int count) {
        out.open(element).open("c:numRef").leaf("c:f", range).open("c:numCache");
        out.leaf("c:formatCode", format).val("c:ptCount", count);
    }

    private static void point(Markup out, int index, double number) {
        out.open("c:pt", "idx", Integer.toString(index));
        out.leaf("c:v", Numbers.plain(number)).close();
    }
}

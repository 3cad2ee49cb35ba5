package nl.wed.workbench.report.word;

import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;

/// Numbers as a Dutch reader expects them, in text and as a format code for charts.
final class DutchNumber {
    private DutchNumber() {}

    /// The value as text: a number, the range, or the reason that there is none.
    static String show(ChartValue value, Chart chart, Wording wording) {
        return switch (value) {
            case ChartValue.Amount(double number) -> chart.words(number);
            case ChartValue.Interval(String text) -> text;
            case ChartValue.Missing(String reason) -> reason.isEmpty() ? wording.get("word.chart.unknown") : reason;
        };
    }

    /// The format code of the same look; the program that shows it chooses the separators.
    static String code(Chart chart) {
        String number = "[$-413]#,##0" + (chart.decimals() == 0 ? "" : "." + "0".repeat(chart.decimals()));
        String unit = chart.shortUnit().replace("\"", "");
        return switch (unit) {
            case "" -> number;
            case "%" -> number + "\"%\"";
            case "€" -> "\"€ \"" + number;
            default -> number + "\" " + unit + "\"";
        };
    }
}

package nl.wed.workbench.report.word;

import nl.wed.workbench.report.model.Chart;
import nl.wed.workbench.report.model.Value;

import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as a Dutch reader expects them, in text and as a format code for charts.
final class DutchNumber {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final int SHORT_UNIT = 3;

    private DutchNumber() {}

    /// The number with its decimals, and the unit when it is short.
    static String format(double number, Chart chart) {
        NumberFormat format = NumberFormat.getNumberInstance(DUTCH);
        format.setMinimumFractionDigits(chart.decimals());
        format.setMaximumFractionDigits(chart.decimals());
        String text = format.format(number);
        return switch (unit(chart)) {
            case "" -> text;
            case "%" -> text + "%";
            case "€" -> "€ " + text;
            default -> text + " " + unit(chart);
        };
    }

    /// The value as text: a number, the range, or the reason that there is none.
    static String show(Value value, Chart chart, Wording wording) {
        return switch (value) {
            case Value.Amount(double number) -> format(number, chart);
            case Value.Interval(String text) -> text;
            case Value.Missing(String reason) ->
                    reason.isEmpty() ? wording.get("word.chart.unknown") : reason;
        };
    }

    /// The format code of the same look; the program that shows it chooses the separators.
    static String code(Chart chart) {
        String number =
                "[$-413]#,##0" + (chart.decimals() == 0 ? "" : "." + "0".repeat(chart.decimals()));
        String unit = unit(chart).replace("\"", "");
        return switch (unit) {
            case "" -> number;
            case "%" -> number + "\"%\"";
            case "€" -> "\"€ \"" + number;
            default -> number + "\" " + unit + "\"";
        };
    }

    /// The unit when it is too long to stand behind every number.
    static String longUnit(Chart chart) {
        return chart.unit().length() > SHORT_UNIT ? chart.unit() : "";
    }

    private static String unit(Chart chart) {
        return chart.unit().length() > SHORT_UNIT ? "" : chart.unit();
    }
}

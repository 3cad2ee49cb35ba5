package nl.wed.workbench.chart;

import nl.wed.workbench.texts.Numbers;

/// What a chart shows. `title` is its message, `altText` tells the same to who cannot see it,
/// `unit` stands behind every number ('%', or empty), `decimals` is 0 to 3.
public record Chart(String title, String altText, String unit, int decimals, Plot plot) {
    private static final int SHORT_UNIT = 3;

    public Chart {
        if (decimals < 0 || decimals > 3) {
            throw new IllegalArgumentException("chart with " + decimals + " decimals");
        }
        if (altText.isBlank()) {
            throw new IllegalArgumentException("chart without alternative text: " + title);
        }
    }

    /// The same chart under another title.
    public Chart withTitle(String other) {
        return new Chart(other, altText, unit, decimals, plot);
    }

    /// A number with its decimals, and the unit when it is short.
    public String words(double number) {
        String text = Numbers.decimal(number, decimals);
        return switch (shortUnit()) {
            case "" -> text;
            case "%" -> text + "%";
            case "€" -> "€ " + text;
            default -> text + " " + shortUnit();
        };
    }

    /// A value in words: the number, the range, or why there is none.
    public String words(ChartValue value) {
        return switch (value) {
            case ChartValue.Amount(double number) -> words(number);
            case ChartValue.Interval(String text) -> text;
            case ChartValue.Missing(String reason) -> reason.isEmpty() ? "–" : reason;
        };
    }

    /// The unit when it can stand behind every number, else empty.
    public String shortUnit() {
        return unit.length() > SHORT_UNIT ? "" : unit;
    }

    /// The unit when it is too long for that, else empty.
    public String longUnit() {
        return unit.length() > SHORT_UNIT ? unit : "";
    }
}

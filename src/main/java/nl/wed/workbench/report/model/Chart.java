package nl.wed.workbench.report.model;

/// What a chart shows. `title` is its message, `altText` tells the same to who cannot see it,
/// `unit` stands behind every number ('%', or empty), `decimals` is 0 to 3.
public record Chart(String title, String altText, String unit, int decimals, Plot plot) {
    public Chart {
        if (decimals < 0 || decimals > 3) {
            throw new IllegalArgumentException("chart with " + decimals + " decimals");
        }
        if (altText.isBlank()) {
            throw new IllegalArgumentException("chart without alternative text: " + title);
        }
    }
}

package nl.wed.workbench.domain.figures;

/// A measure of a data set: its code there, title, the path of its group, and its unit after
/// scaling to base units.
public record Statistic(String code, String title, String group, String unit, int decimals) {}

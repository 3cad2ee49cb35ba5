package nl.wed.workbench.catalogue;

/// A theme that indicators are grouped by.
public record IndicatorTheme(String code, String name, int order) {}

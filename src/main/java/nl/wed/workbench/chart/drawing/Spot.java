package nl.wed.workbench.chart.drawing;

/// A place in a drawing, from its upper left corner.
public record Spot(double x, double y) {}

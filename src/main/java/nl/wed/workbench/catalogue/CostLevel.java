package nl.wed.workbench.catalogue;

/// A step of the cost rating of a scale.
public record CostLevel(int code, String label) {}

package nl.wed.workbench.catalogue;

/// A group of quality checks.
public record QualityGroup(String code, String name, int order) {}

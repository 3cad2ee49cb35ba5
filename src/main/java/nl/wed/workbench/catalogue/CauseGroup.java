package nl.wed.workbench.catalogue;

/// A group of causes, A to J.
public record CauseGroup(String code, String name, int order) {}

package nl.wed.workbench.catalogue;

/// A role to interview; the layer is an estimate, always to be verified.
public record KeyFigureRole(String code, String name, String layer) {}

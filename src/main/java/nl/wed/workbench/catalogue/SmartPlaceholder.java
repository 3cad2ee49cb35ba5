package nl.wed.workbench.catalogue;

/// A place in the SMART sentence.
public record SmartPlaceholder(String code, String label) {}

package nl.wed.workbench.catalogue;

/// The one place that says which edition of the built-in content this is, and which came before it.
public record Edition(String version, String previous) {}

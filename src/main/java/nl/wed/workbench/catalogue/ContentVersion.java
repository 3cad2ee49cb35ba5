package nl.wed.workbench.catalogue;

/// The one place that says which version of the built-in content this is, and which came before it.
public record ContentVersion(String version, String previous) {}

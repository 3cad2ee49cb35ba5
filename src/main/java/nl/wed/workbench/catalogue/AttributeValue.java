package nl.wed.workbench.catalogue;

/// A value that can be chosen for an attribute of a finding.
public record AttributeValue(String code, String label) {}

package nl.wed.workbench.catalogue;

/// A decision that can be taken on an approach.
public record DecisionOption(String code, String label, String meaning) {}

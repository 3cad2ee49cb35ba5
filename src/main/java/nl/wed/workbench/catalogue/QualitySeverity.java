package nl.wed.workbench.catalogue;

/// What a severity means in the quality check.
public record QualitySeverity(Severity code, String label, String meaning) {}

package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.Severity;

/// What a severity means in the quality check.
public record QualitySeverity(Severity code, String label, String meaning) {}

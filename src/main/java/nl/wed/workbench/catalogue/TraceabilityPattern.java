package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

/// A pattern in text that can give a person away.
public record TraceabilityPattern(
        String code, String name, String description, PatternSeverity severity, VerificationStatus status)
        implements Verifiable {}

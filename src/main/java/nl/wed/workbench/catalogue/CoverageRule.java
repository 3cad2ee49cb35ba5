package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;

/// A rule on whom to interview.
public record CoverageRule(
        String code, Severity severity, String text, CoverageParameters parameters, VerificationStatus status)
        implements Verifiable {}

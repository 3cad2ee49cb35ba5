package nl.wed.workbench.catalogue;

/// A rule on whom to interview.
public record CoverageRule(
        String code,
        Severity severity,
        String text,
        CoverageParameters parameters,
        VerificationStatus status)
        implements Verifiable {}

package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

/// A rule of the product on small counts.
public record SuppressionProductRule(String code, String text, VerificationStatus status) implements Verifiable {}

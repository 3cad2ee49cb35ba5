package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// A level of an evidence scale; without an order it is not a rank.
public record EvidenceLevel(
        String code, String label, @Nullable Integer order, String meaning, VerificationStatus status)
        implements Verifiable {}

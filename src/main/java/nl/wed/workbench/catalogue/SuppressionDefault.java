package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// A default threshold of the product.
public record SuppressionDefault(
        String code,
        String label,
        @Nullable Integer countThreshold,
        @Nullable Integer denominatorThreshold,
        boolean configurable,
        VerificationStatus status)
        implements Verifiable {}

package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// An earlier version, a sub-approach or another study of an effect.
public record EffectVariant(
        String label,
        @Nullable String scale,
        @Nullable Integer monthsProgress,
        @Nullable Double standardDeviations,
        @Nullable PartialDate asOf,
        @Nullable String note,
        @Nullable String source,
        VerificationStatus status)
        implements Verifiable {}

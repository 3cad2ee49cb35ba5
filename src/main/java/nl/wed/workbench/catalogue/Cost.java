package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// What an intervention costs: a rating (1-5) on a scale, or a band, or only text; unknown is null.
public record Cost(
        @Nullable Integer rating,
        @Nullable String scale,
        @Nullable CostBand band,
        @Nullable PartialDate asOf,
        @Nullable String text,
        VerificationStatus status)
        implements Verifiable {}

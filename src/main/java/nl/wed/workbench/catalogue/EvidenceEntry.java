package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// One statement on evidence: scale, level, date and source; entries on the same scale stand side
/// by side.
public record EvidenceEntry(
        String scale,
        @Nullable String level,
        @Nullable PartialDate asOf,
        @Nullable String note,
        @Nullable String source,
        VerificationStatus status)
        implements Verifiable {}

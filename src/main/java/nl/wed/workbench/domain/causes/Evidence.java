package nl.wed.workbench.domain.causes;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// One piece of evidence under a problem or cause (`subject`): the record it points at, or for a
/// source its catalogue id in `source`. `supports` is false for counter-evidence.
public record Evidence(
        UUID id,
        UUID subject,
        EvidenceKind kind,
        @Nullable UUID target,
        @Nullable String source,
        boolean supports,
        String note)
        implements Entity {}

package nl.wed.workbench.domain.causes;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What one participant (numbered from one, without a name) thinks of a cause: severity and
/// influence from 1 to 5, null where not scored.
@RecordBuilder
public record Vote(
        UUID id,
        @Refers(to = "causes", gone = Gone.GOES_TOO) UUID cause,
        int participant,
        @Nullable Integer severity,
        @Nullable Integer influence)
        implements Entity, VoteBuilder.With {}

package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What a party said of the plan: its agreement, reservation and contribution.
@RecordBuilder
public record Endorsement(
        UUID id,
        @Refers(to = "partners", gone = Gone.GOES_TOO) UUID partner,
        Agreement agreement,
        String reservation,
        String contribution,
        @Nullable LocalDate date)
        implements Entity, EndorsementBuilder.With {}

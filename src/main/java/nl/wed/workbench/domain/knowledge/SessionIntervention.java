package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;

/// An intervention of the catalogue (I..) that is put before the knowledge session, with the
/// reason.
@RecordBuilder
public record SessionIntervention(UUID id, @Coded String intervention, String reason)
        implements Entity, SessionInterventionBuilder.With {}

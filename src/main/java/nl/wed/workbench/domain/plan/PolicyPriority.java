package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// A speerpunt: goals and measures that belong together and get an implementation plan of their
/// own.
@RecordBuilder
public record PolicyPriority(
        UUID id,
        String name,
        String description,

        @Refers(to = "causes", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> causes)
        implements Entity, PolicyPriorityBuilder.With {}

package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import org.jspecify.annotations.Nullable;

/// The self-assessment of one element (E1..E13) of the local educational infrastructure: 0 to 3,
/// null when not filled in.
@RecordBuilder
public record InfrastructureScore(
        UUID id, @Coded String element, @Nullable Integer score, String note)
        implements Entity, InfrastructureScoreBuilder.With {}

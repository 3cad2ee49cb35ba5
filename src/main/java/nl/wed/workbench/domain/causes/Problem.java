package nl.wed.workbench.domain.causes;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;

/// A problem that was established together; figures and findings support it through [Evidence].
@RecordBuilder
public record Problem(UUID id, String title, String description, List<AgePhase> phases)
        implements Entity, ProblemBuilder.With {}

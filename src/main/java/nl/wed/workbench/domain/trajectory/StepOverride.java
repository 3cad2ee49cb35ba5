package nl.wed.workbench.domain.trajectory;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Step;

/// What the consultant says about the progress of a step against the computed one, with the reason.
@RecordBuilder
public record StepOverride(UUID id, Step step, StepProgress progress, String reason)
        implements Entity, StepOverrideBuilder.With {}

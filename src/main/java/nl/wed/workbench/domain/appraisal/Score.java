package nl.wed.workbench.domain.appraisal;

import nl.wed.workbench.domain.Entity;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// How an option does on a criterion: 1 to 5, null when unknown (never zero), with the ground for
/// it.
public record Score(UUID id, UUID option, UUID criterion, @Nullable Integer value, String note)
        implements Entity {}

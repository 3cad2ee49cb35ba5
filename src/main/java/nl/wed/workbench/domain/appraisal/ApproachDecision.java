package nl.wed.workbench.domain.appraisal;

import nl.wed.workbench.domain.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// The decision about one option, with the reason.
public record ApproachDecision(
        UUID id, UUID option, DecisionKind kind, String reason, @Nullable LocalDate date)
        implements Entity {}

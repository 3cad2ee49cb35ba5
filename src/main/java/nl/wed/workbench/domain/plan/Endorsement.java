package nl.wed.workbench.domain.plan;

import nl.wed.workbench.domain.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// What a party said of the plan: its agreement, reservation and contribution.
public record Endorsement(
        UUID id,
        UUID partner,
        Agreement agreement,
        String reservation,
        String contribution,
        @Nullable LocalDate date)
        implements Entity {}

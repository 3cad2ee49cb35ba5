package nl.wed.workbench.domain.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// What a party said of the plan: its agreement, reservation and contribution.
public record Endorsement(
        UUID id,
        UUID partner,
        Agreement agreement,
        String reservation,
        String contribution,
        @Nullable LocalDate date) implements Entity {}

package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// How long something is kept after a trigger; months is null when it depends on the trigger alone.
public record RetentionRule(
        String code,
        String subject,
        String rule,
        @Nullable Integer months,
        String trigger,
        boolean configurable,
        VerificationStatus status)
        implements Verifiable {}

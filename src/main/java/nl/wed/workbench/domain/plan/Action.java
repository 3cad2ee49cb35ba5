package nl.wed.workbench.domain.plan;

import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A concrete activity or, as `milestone`, a moment on which a result must be there.
public record Action(
        UUID id,
        UUID measure,
        String title,
        @Nullable UUID owner,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean milestone,
        String result)
        implements Entity {}

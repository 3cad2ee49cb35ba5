package nl.wed.workbench.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// What is measured for a goal, from which source, by whom and when.
public record Monitoring(
        UUID id,
        UUID goal,
        String what,
        @Nullable UUID indicator,
        String source,
        @Nullable UUID owner,
        List<LocalDate> moments)
        implements Entity {}

package nl.wed.workbench.domain.plan;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Something that can go wrong, how likely and how bad, what is done about it and by whom.
public record Risk(
        UUID id,
        @Nullable UUID priority,
        String text,
        Level likelihood,
        Level impact,
        String response,
        @Nullable UUID owner)
        implements Entity {}

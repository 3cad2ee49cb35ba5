package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// Something that can go wrong, how likely and how bad, what is done about it and by whom.
@RecordBuilder
public record Risk(
        UUID id,

        @Refers(to = "priorities", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON) @Nullable
        UUID priority,

        String text,
        Level likelihood,
        Level impact,
        String response,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner)
        implements Entity, RiskBuilder.With {}

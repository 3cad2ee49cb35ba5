package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A concrete activity or, as `milestone`, a moment on which a result must be there.
@RecordBuilder
public record Action(
        UUID id,

        @Refers(to = "measures", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID measure,

        String title,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner,

        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean milestone,
        String result)
        implements Entity, ActionBuilder.With {}

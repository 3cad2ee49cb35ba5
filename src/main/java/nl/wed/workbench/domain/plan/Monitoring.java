package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What is measured for a goal, from which source, by whom and when.
@RecordBuilder
public record Monitoring(
        UUID id,

        @Refers(to = "goals", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID goal,

        String what,

        @Refers(to = "indicators", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID indicator,

        String source,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner,

        List<LocalDate> moments)
        implements Entity, MonitoringBuilder.With {}

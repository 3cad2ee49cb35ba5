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

/// A chosen option as it is carried out: for which goals, by whom, when, for how many children
/// (null when unknown), with its quality requirement, conditions, evaluation and moment of
/// decision.
@RecordBuilder
public record Measure(
        UUID id,

        @Refers(to = "priorities", gone = Gone.LOSES_LINK) @Nullable
        UUID priority,

        @Refers(to = "options", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID option,

        String name,
        String description,

        @Refers(to = "goals", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> goals,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID owner,

        String ownerRole,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Integer reachTarget,
        @Nullable Integer reachPopulation,
        String quality,
        String conditions,
        @Nullable LocalDate evaluation,
        @Nullable LocalDate decisionMoment,
        String decisionCriteria)
        implements Entity, MeasureBuilder.With {}

package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// Something that came up in a meeting, with the causes of the trajectory and catalogue
/// interventions it speaks about.
@RecordBuilder
public record Insight(
        UUID id,

        @Refers(to = "meetings", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID meeting,

        String text,
        @Nullable AgePhase phase,

        @Refers(to = "causes", gone = Gone.LOSES_LINK, chained = Chained.LEADS_TO)
        List<UUID> causes,

        @Coded List<String> interventions)
        implements Entity, InsightBuilder.With {}

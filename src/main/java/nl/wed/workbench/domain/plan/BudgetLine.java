package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A cost of a measure in one calendar year, in euro; unknown is null.
@RecordBuilder
public record BudgetLine(
        UUID id,

        @Refers(to = "measures", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID measure,

        String description,
        int year,
        @Nullable BigDecimal amount,

        @Refers(to = "funding", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID funding)
        implements Entity, BudgetLineBuilder.With {}

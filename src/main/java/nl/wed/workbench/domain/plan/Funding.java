package nl.wed.workbench.domain.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Where money comes from; temporary money has an end date.
@RecordBuilder
public record Funding(
        UUID id, String name, boolean temporary, @Nullable LocalDate endDate, String note)
        implements Entity, FundingBuilder.With {}

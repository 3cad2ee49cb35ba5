package nl.wed.workbench.domain.plan;

import java.math.BigDecimal;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A cost of a measure in one calendar year, in euro; unknown is null.
public record BudgetLine(
        UUID id,
        UUID measure,
        String description,
        int year,
        @Nullable BigDecimal amount,
        @Nullable UUID funding) implements Entity {}

package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// The duiding of one indicator: what its value means here, by whom and in which state.
@RecordBuilder
public record Interpretation(
        UUID id,

        @Refers(to = "indicators", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID indicator,

        String text,
        String author,
        LocalDate date,
        InterpretationStatus status)
        implements Entity, InterpretationBuilder.With {}

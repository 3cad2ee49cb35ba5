package nl.wed.workbench.domain.figures;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// A conclusion in one sentence that rests on indicators; five to eight per trajectory.
@RecordBuilder
public record KeyMessage(
        UUID id,
        String text,

        @Refers(to = "indicators", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> indicators)
        implements Entity, KeyMessageBuilder.With {

    public KeyMessage {
        indicators = List.copyOf(indicators);
    }
}

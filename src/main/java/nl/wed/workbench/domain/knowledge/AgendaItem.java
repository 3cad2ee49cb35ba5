package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;

/// One item on the agenda of a meeting, in minutes; items follow one another in table order.
@RecordBuilder
public record AgendaItem(
        UUID id,
        @Refers(to = "meetings", gone = Gone.GOES_TOO) UUID meeting,
        String title,
        int minutes,
        String lead,
        String form,
        String method,
        List<String> materials,
        String result)
        implements Entity, AgendaItemBuilder.With {

    /// The same item with another title and lead.
    public AgendaItem described(String newTitle, String newLead) {
        return withTitle(newTitle).withLead(newLead);
    }
}

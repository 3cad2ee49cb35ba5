package nl.wed.workbench.domain.knowledge;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// One item on the agenda of a meeting, in minutes; items follow one another in table order.
public record AgendaItem(
        UUID id,
        UUID meeting,
        String title,
        int minutes,
        String lead,
        String form,
        String method,
        List<String> materials,
        String result)
        implements Entity {

    /// The same item with another length in minutes.
    public AgendaItem withMinutes(int newMinutes) {
        return new AgendaItem(id, meeting, title, newMinutes, lead, form, method, materials, result);
    }

    /// The same item with another title and lead.
    public AgendaItem described(String newTitle, String newLead) {
        return new AgendaItem(id, meeting, newTitle, minutes, newLead, form, method, materials, result);
    }
}

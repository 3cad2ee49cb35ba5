package nl.wed.workbench.catalogue;

import java.util.List;

/// An item on the agenda of a meeting.
public record AgendaItem(
        int order,
        String title,
        int minutes,
        String lead,
        String form,
        String method,
        List<String> materials,
        String result) {

    public AgendaItem {
        materials = List.copyOf(materials);
    }
}

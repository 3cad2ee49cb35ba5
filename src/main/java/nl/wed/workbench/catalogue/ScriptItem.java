package nl.wed.workbench.catalogue;

import java.util.List;

/// An item on the agenda of a meeting.
public record ScriptItem(
        int order,
        String title,
        int minutes,
        String lead,
        String form,
        String method,
        List<String> materials,
        String result) {

    public ScriptItem {
        materials = List.copyOf(materials);
    }
}

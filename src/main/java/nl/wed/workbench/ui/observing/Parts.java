package nl.wed.workbench.ui.observing;

import java.util.HashMap;
import java.util.Map;

/// The parts of a screen, of which one is in sight at a time: each follows the trajectory by itself and stands still
/// while another one is shown. Until one is shown all follow.
public final class Parts {
    private final ProjectProperty screen;
    private final Map<String, ProjectProperty> parts = new HashMap<>();

    /// The parts of what follows that.
    public Parts(ProjectProperty screen) {
        this.screen = screen;
    }

    /// The snapshot as that part follows it.
    public ProjectProperty of(String name) {
        return parts.computeIfAbsent(name, _ -> screen.part());
    }

    /// That part is in sight from now on: it catches up, and the others stand still.
    public void show(String name) {
        var shown = of(name);
        parts.values().stream().filter(part -> part != shown).forEach(part -> part.inSight(false));
        shown.inSight(true);
    }
}

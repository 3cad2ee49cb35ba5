package nl.wed.workbench.ui.knowledge;

import java.util.List;
import nl.wed.workbench.catalogue.Interventions.Intervention;

/// An approach for the causes of the trajectory against what is offered: the names of those causes,
/// its evidence in words, whether it is there, and whether research says that it works.
public record AvailabilityLine(
        Intervention intervention, List<String> causes, String evidence, Presence presence, boolean proven) {

    /// Whether it works according to research and is not there.
    public boolean missed() {
        return proven && presence != Presence.PRESENT;
    }
}

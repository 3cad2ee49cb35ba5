package nl.wed.workbench.ui.knowledge;

import java.util.List;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.knowledge.Presence;

/// An approach for the causes of the trajectory (for those of the scope while it has none) against what is offered: the
/// names of those causes,
/// its evidence in words, whether it is there, and whether research says that it works.
public record AvailabilityLine(
        Intervention intervention, List<String> causes, String evidence, Presence presence, boolean proven) {

    /// Whether it works according to research and is known not to be there.
    public boolean missed() {
        return proven && presence == Presence.ABSENT;
    }

    /// Whether it works according to research and nobody said whether it is there.
    public boolean toBeSeen() {
        return proven && !presence.isKnown();
    }
}

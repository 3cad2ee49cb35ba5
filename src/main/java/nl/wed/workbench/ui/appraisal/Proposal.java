package nl.wed.workbench.ui.appraisal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that could become an option for a cause: an intervention of the catalogue (`offer` is
/// null) or what is offered locally already. `chosen` was put before the knowledge session.
record Proposal(
        String name,
        String description,
        @Nullable String intervention,
        @Nullable UUID offer,
        List<EvidenceLine> evidence,
        boolean chosen) {

    /// Whether it is there already.
    boolean local() {
        return offer != null;
    }
}

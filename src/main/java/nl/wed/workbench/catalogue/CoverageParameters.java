package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import org.jspecify.annotations.Nullable;

/// The numbers and names a coverage rule works with; only those of that rule are filled.
public record CoverageParameters(
        @Nullable Integer minimumPerCell,
        @Nullable List<String> layersRequiringPresence,
        @Nullable List<String> layersTriggering,
        @Nullable Integer typicalMinimum,
        @Nullable Integer typicalMaximum,
        @Nullable AgePhase crossPhase,
        @Nullable Boolean requireReason) {

    public CoverageParameters {
        layersRequiringPresence = layersRequiringPresence == null ? null : List.copyOf(layersRequiringPresence);
        layersTriggering = layersTriggering == null ? null : List.copyOf(layersTriggering);
    }
}

package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;

/// Something that belongs to age phases.
public interface Phased {

    /// The age phases it matters in.
    List<AgePhase> phases();

    /// True when this applies in one of the given phases; what is cross-phase (FX) always applies.
    default boolean appliesIn(List<AgePhase> wanted) {
        return AgePhase.overlap(phases(), wanted);
    }
}

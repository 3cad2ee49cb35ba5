package nl.wed.workbench.catalogue;

import java.util.Collection;
import java.util.List;

/// Something that belongs to age phases.
public interface Phased {

    /// The phase codes, F0 to F4 or FX.
    List<String> phases();

    /// True when this applies in one of the given phases; what is cross-phase (FX) always applies.
    default boolean appliesIn(Collection<String> wanted) {
        return phases().contains(Phase.CROSS) || phases().stream().anyMatch(wanted::contains);
    }
}

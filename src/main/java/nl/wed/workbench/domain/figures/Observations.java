package nl.wed.workbench.domain.figures;

import java.util.Optional;

/// Gives the bulk observations of a trajectory by the hash that a [DataSet] names.
@FunctionalInterface
public interface Observations {
    /// The observations under that hash; empty when they are not there.
    Optional<ObservationSet> find(String hash);

    /// No observations at all.
    static Observations none() {
        return _ -> Optional.empty();
    }
}

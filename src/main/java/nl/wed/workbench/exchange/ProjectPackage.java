package nl.wed.workbench.exchange;

import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;

/// The content of a package: its manifest, the trajectory, and the observations by hash.
public record ProjectPackage(Manifest manifest, Project project, Map<String, ObservationSet> observationSets)
        implements Observations {

    @Override
    public Optional<ObservationSet> find(String hash) {
        return Optional.ofNullable(observationSets.get(hash));
    }
}

package nl.wed.workbench.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.texts.Sentence;

/// The content of a package: its manifest, the trajectory, the observations by hash, and what was taken out of it
/// because it was not whole.
public record ProjectPackage(
        Manifest manifest, Project project, Map<String, ObservationSet> observationSets, List<Sentence> remarks)
        implements Observations {

    ProjectPackage inspected() throws Refusal {
        var sound = Inspection.of(project);
        var posts = LoosePosts.cut(sound.project());
        var remarks = Stream.concat(sound.remarks().stream(), posts.remarks().stream())
                .toList();
        return new ProjectPackage(manifest, posts.project(), observationSets, remarks);
    }

    @Override
    public Optional<ObservationSet> find(String hash) {
        return Optional.ofNullable(observationSets.get(hash));
    }
}

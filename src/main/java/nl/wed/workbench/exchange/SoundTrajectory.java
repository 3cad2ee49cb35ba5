package nl.wed.workbench.exchange;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.texts.Sentence;

/// What is whole of a trajectory that somebody else may have made, and what was taken out of it.
public record SoundTrajectory(Project project, List<Sentence> remarks) {
    /// Looks at every value, as of a package; empty when there is something in it that no program of ours writes.
    public static Optional<SoundTrajectory> of(Project project) {
        try {
            var sound = Inspection.of(project);
            return Optional.of(new SoundTrajectory(sound.project(), List.copyOf(sound.remarks())));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }
}

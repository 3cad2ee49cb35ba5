package nl.wed.workbench.domain.appraisal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import org.jspecify.annotations.Nullable;

/// The decision about one option, with the reason.
public record ApproachDecision(
        UUID id,
        UUID option,
        DecisionKind kind,
        String reason,
        @Nullable LocalDate date) implements Entity {

    /// The decision about an option; empty while there is none.
    public static Optional<ApproachDecision> of(Project project, UUID option) {
        return project.stream(AppraisalRecords.DECISION)
                .filter(decision -> decision.option().equals(option))
                .findFirst();
    }
}

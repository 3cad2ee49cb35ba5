package nl.wed.workbench.domain.appraisal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// The decision about one option, with the reason.
@RecordBuilder
public record ApproachDecision(
        UUID id,

        @Refers(to = "options", gone = Gone.GOES_TOO, chained = Chained.RESTS_ON)
        UUID option,

        DecisionKind kind,
        String reason,
        @Nullable LocalDate date)
        implements Entity, ApproachDecisionBuilder.With {

    /// The decision about an option; empty while there is none.
    public static Optional<ApproachDecision> of(Project project, UUID option) {
        return project.stream(AppraisalRecords.DECISION)
                .filter(decision -> decision.option().equals(option))
                .findFirst();
    }
}

package nl.wed.workbench.domain.causes;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// An explanation of a problem, from the catalogue (`code` O01..O35) or the trajectory's own (code
/// null). A `priority` cause was chosen in step 4, with a reason.
public record Cause(
        UUID id,
        @Nullable String code,
        String name,
        String group,
        String description,
        List<AgePhase> phases,
        @Nullable UUID problem,
        boolean priority,
        String priorityReason,
        VerificationStatus status)
        implements Entity {

    /// The same cause, chosen as priority for that reason or not.
    public Cause withPriority(boolean isPriority, String reason) {
        return new Cause(id, code, name, group, description, phases, problem, isPriority, reason, status);
    }

    /// The same cause under another problem.
    public Cause withProblem(@Nullable UUID newProblem) {
        return new Cause(id, code, name, group, description, phases, newProblem, priority, priorityReason, status);
    }

    /// The same cause described anew.
    public Cause described(String newName, String newDescription) {
        return new Cause(id, code, newName, group, newDescription, phases, problem, priority, priorityReason, status);
    }
}

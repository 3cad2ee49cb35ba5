package nl.wed.workbench.domain.causes;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// An explanation of a problem, from the catalogue (`code` O01..O35) or the trajectory's own (code
/// null). A `priority` cause was chosen in step 4, with a reason.
@RecordBuilder
public record Cause(
        UUID id,
        @Nullable String code,
        String name,
        @Coded String group,
        String description,
        List<AgePhase> phases,

        @Refers(to = "problems", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID problem,

        boolean priority,
        String priorityReason,
        VerificationStatus status)
        implements Entity, CauseBuilder.With {

    /// The same cause, chosen as priority for that reason or not.
    public Cause withPriority(boolean isPriority, String reason) {
        return withPriority(isPriority).withPriorityReason(reason);
    }

    /// The same cause described anew.
    public Cause described(String newName, String newDescription) {
        return withName(newName).withDescription(newDescription);
    }
}

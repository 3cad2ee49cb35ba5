package nl.wed.workbench.domain.appraisal;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// A possible approach for causes of the trajectory: an intervention of the catalogue, something
/// that is offered already, or both.
public record Option(
        UUID id,
        String name,
        String description,
        @Nullable String intervention,
        @Nullable UUID offer,
        List<UUID> causes,
        String theoryOfChange,
        String conditions)
        implements Entity {

    /// The same option for these causes.
    public Option withCauses(List<UUID> newCauses) {
        return new Option(
                id, name, description, intervention, offer, List.copyOf(newCauses), theoryOfChange, conditions);
    }

    /// The same option described anew.
    public Option described(String newName, String newDescription, String theory, String newConditions) {
        return new Option(id, newName, newDescription, intervention, offer, causes, theory, newConditions);
    }
}

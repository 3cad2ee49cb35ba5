package nl.wed.workbench.domain.appraisal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Chained;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// A possible approach for causes of the trajectory: an intervention of the catalogue, something
/// that is offered already, or both.
@RecordBuilder
public record Option(
        UUID id,
        String name,
        String description,
        @Coded @Nullable String intervention,

        @Refers(to = "local-offers", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON) @Nullable
        UUID offer,

        @Refers(to = "causes", gone = Gone.LOSES_LINK, chained = Chained.RESTS_ON)
        List<UUID> causes,

        String theoryOfChange,
        String conditions)
        implements Entity, OptionBuilder.With {

    public Option {
        causes = List.copyOf(causes);
    }

    /// The same option described anew.
    public Option described(String newName, String newDescription, String theory, String newConditions) {
        return with().name(newName)
                .description(newDescription)
                .theoryOfChange(theory)
                .conditions(newConditions)
                .build();
    }
}

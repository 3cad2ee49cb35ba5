package nl.wed.workbench.domain.knowledge;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.declaration.Coded;
import nl.wed.workbench.domain.declaration.Gone;
import nl.wed.workbench.domain.declaration.Refers;
import org.jspecify.annotations.Nullable;

/// What is already offered in the municipality; `partner` provides it, `causes` are catalogue cause
/// codes, `intervention` the catalogue code it is an instance of.
@RecordBuilder
public record LocalOffer(
        UUID id,
        String name,

        @Refers(to = "partners", gone = Gone.LOSES_LINK) @Nullable
        UUID partner,

        String description,
        String targetGroup,
        @Nullable String reach,
        List<AgePhase> phases,
        @Coded List<String> causes,
        @Coded @Nullable String intervention)
        implements Entity, LocalOfferBuilder.With {}

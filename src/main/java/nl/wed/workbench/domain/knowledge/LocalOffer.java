package nl.wed.workbench.domain.knowledge;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// What is already offered in the municipality; `partner` provides it, `causes` are catalogue cause
/// codes, `intervention` the catalogue code it is an instance of.
public record LocalOffer(
        UUID id,
        String name,
        @Nullable UUID partner,
        String description,
        String targetGroup,
        @Nullable String reach,
        List<AgePhase> phases,
        List<String> causes,
        @Nullable String intervention)
        implements Entity {}

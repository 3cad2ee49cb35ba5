package nl.wed.workbench.domain.knowledge;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// Something that came up in a meeting, with the causes of the trajectory and catalogue
/// interventions it speaks about.
public record Insight(
        UUID id, UUID meeting, String text, @Nullable AgePhase phase, List<UUID> causes, List<String> interventions)
        implements Entity {}

package nl.wed.workbench.domain.causes;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import org.jspecify.annotations.Nullable;

/// What one participant (numbered from one, without a name) thinks of a cause: severity and
/// influence from 1 to 5, null where not scored.
public record Vote(
        UUID id,
        UUID cause,
        int participant,
        @Nullable Integer severity,
        @Nullable Integer influence) implements Entity {}

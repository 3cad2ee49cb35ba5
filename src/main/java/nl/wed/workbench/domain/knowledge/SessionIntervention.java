package nl.wed.workbench.domain.knowledge;

import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// An intervention of the catalogue (I..) that is put before the knowledge session, with the
/// reason.
public record SessionIntervention(UUID id, String intervention, String reason) implements Entity {}

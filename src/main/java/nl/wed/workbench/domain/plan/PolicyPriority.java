package nl.wed.workbench.domain.plan;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;

/// A speerpunt: goals and measures that belong together and get an implementation plan of their
/// own.
public record PolicyPriority(UUID id, String name, String description, List<UUID> causes) implements Entity {}

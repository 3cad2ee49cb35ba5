package nl.wed.workbench.domain.plan;

import nl.wed.workbench.domain.Entity;

import java.util.List;
import java.util.UUID;

/// A speerpunt: goals and measures that belong together and get an implementation plan of their
/// own.
public record PolicyPriority(UUID id, String name, String description, List<UUID> causes)
        implements Entity {}

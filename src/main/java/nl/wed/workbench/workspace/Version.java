package nl.wed.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/// A named version of the trajectory that can be looked at and gone back to.
public record Version(UUID id, String name, Instant at, Author author) {}

package nl.wed.workbench.domain;

import java.util.UUID;

/// A record with an identity of its own; every link in a trajectory is such an id.
public interface Entity {
    /// The identity, never reused and never derived from a name or a position.
    UUID id();
}

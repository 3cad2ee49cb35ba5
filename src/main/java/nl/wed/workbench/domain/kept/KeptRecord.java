package nl.wed.workbench.domain.kept;

import java.util.UUID;

/// A record of a kind that this program does not know: its id, or one made of its place when it has none, and the whole
/// of it as JSON text.
public record KeptRecord(UUID id, String json) {}

package nl.wed.workbench.domain.figures;

import org.jspecify.annotations.Nullable;

/// A municipality of a peer group; `distance` to the own one only where the group was made by
/// distance.
public record Peer(String code, @Nullable Double distance) {}

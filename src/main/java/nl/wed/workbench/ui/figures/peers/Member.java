package nl.wed.workbench.ui.figures.peers;

import org.jspecify.annotations.Nullable;

/// A municipality of a group as it is shown; inhabitants and distance are null when unknown.
public record Member(
        String name,
        String province,
        @Nullable Integer inhabitants,
        @Nullable Double distance) {}

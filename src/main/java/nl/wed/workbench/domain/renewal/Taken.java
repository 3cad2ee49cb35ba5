package nl.wed.workbench.domain.renewal;

import nl.wed.workbench.domain.Entity;

/// A record as it was taken over from the older content, and as it is taken over now.
public record Taken<T extends Entity>(T was, T now) {}

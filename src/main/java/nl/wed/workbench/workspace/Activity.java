package nl.wed.workbench.workspace;

import java.time.Instant;

/// An edit as it is noted in the store; numbers rise in the order of the edits.
public record Activity(long number, Instant at, EditNote note) {}

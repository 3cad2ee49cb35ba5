package nl.wed.workbench.store;

import java.nio.file.Path;
import java.time.Instant;

/// A package that was set aside as a backup: of which generation and when.
public record Snapshot(Path file, long generation, Instant at) {}

package nl.wed.workbench.workspace;

import java.time.Instant;
import java.util.UUID;

/// A package that was written for somebody, or that this trajectory was made of: the name of its snapshot and of its
/// file, who sent it, and to whom as far as that was said. What was in it is kept with it.
public record ExchangedPackage(
        UUID id, String snapshot, Instant at, boolean sent, String file, Author author, String recipient) {}

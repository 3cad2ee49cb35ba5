package nl.wed.workbench.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A package that was written for somebody, or that this trajectory was made of: the name of its snapshot and of its
/// file, who sent it, and to whom as far as that was said. What was in it is kept with it.
public record ExchangedPackage(
        UUID id, String snapshot, Instant at, boolean sent, String file, Author author, String recipient) {

    /// A package that was written now for somebody.
    public static ExchangedPackage sent(String snapshot, Instant at, String file, Author author, String recipient) {
        return new ExchangedPackage(
                UUID.randomUUID(), snapshot, at.truncatedTo(ChronoUnit.MILLIS), true, file, author, recipient.strip());
    }

    /// A package that a trajectory was made of now.
    public static ExchangedPackage received(String snapshot, Instant at, String file, Author author) {
        return new ExchangedPackage(
                UUID.randomUUID(), snapshot, at.truncatedTo(ChronoUnit.MILLIS), false, file, author, "");
    }
}

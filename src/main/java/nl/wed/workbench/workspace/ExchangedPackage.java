package nl.wed.workbench.workspace;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A package that was written for somebody, or that this trajectory was made of: the name of its snapshot and of its
/// file, who sent it, and to whom as far as that was said. What was in it is kept with it.
public record ExchangedPackage(
        UUID id, String snapshot, Instant at, boolean sent, String file, Author author, String recipient) {

    /// A package that was written now for somebody.
    public static ExchangedPackage sent(String snapshot, Instant at, String file, Author author, String recipient) {
        return new ExchangedPackage(
                UUID.randomUUID(), snapshot, at.truncatedTo(ChronoUnit.MILLIS), true, file, author, recipient.strip());
    }

    /// A package that a trajectory was made of now, sent by nobody known to nobody known.
    public static ExchangedPackage received(String snapshot, Instant at, String file, Author author) {
        return received(snapshot, at, file, author, "");
    }

    /// A package that a trajectory was made of now, as it says who sent it to whom.
    public static ExchangedPackage received(String snapshot, Instant at, String file, Author author, String recipient) {
        return new ExchangedPackage(
                UUID.randomUUID(), snapshot, at.truncatedTo(ChronoUnit.MILLIS), false, file, author, recipient.strip());
    }

    /// To whom a package went and what for, in one line.
    public static String whom(String recipient, String purpose) {
        return Stream.of(recipient.strip(), purpose.strip())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(": "));
    }
}

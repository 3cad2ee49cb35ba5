package nl.wed.workbench.store;

import java.nio.file.Path;
import java.time.Clock;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.workspace.Author;
import nl.wed.workbench.workspace.ExchangedPackage;

/// What is noted of a package that a trajectory is made of: who sent it, to whom and what for, as it says itself.
public final class ReceivedPackage {
    private ReceivedPackage() {}

    /// The note of that package, received now.
    public static ExchangedPackage of(ProjectPackage content, Path file, Clock clock) {
        return of(content, file, Author.UNKNOWN, clock);
    }

    /// The same of a package of which the user said who sent it.
    public static ExchangedPackage of(ProjectPackage content, Path file, Author sender, Clock clock) {
        var from = content.manifest().from();
        return ExchangedPackage.received(
                content.manifest().snapshot(),
                clock.instant(),
                String.valueOf(file.getFileName()),
                sender.known() ? sender : new Author(from.name(), from.organisation()),
                ExchangedPackage.whom(from.recipient(), from.purpose()));
    }
}

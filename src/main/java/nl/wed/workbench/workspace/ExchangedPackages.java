package nl.wed.workbench.workspace;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.wed.workbench.domain.Project;

/// The packages that were sent and received, with their content as it went.
public interface ExchangedPackages {

    /// All of them, newest first.
    List<ExchangedPackage> all();

    /// Keeps what is in a package; completes when it is on disk.
    CompletableFuture<Void> add(ExchangedPackage one, Project content);

    /// What was in a package.
    Project content(UUID id);
}

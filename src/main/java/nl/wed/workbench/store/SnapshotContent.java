package nl.wed.workbench.store;

import java.util.Optional;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;

/// What is in a snapshot, when it can be read.
final class SnapshotContent {
    private SnapshotContent() {}

    static Optional<ProjectPackage> of(Snapshot snapshot) {
        return new PackageReader(Limits.standard()).read(snapshot.file()) instanceof PackageReading.Read(var content)
                ? Optional.of(content)
                : Optional.empty();
    }
}

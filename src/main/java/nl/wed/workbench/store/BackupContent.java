package nl.wed.workbench.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.workspace.BackupRefused;
import nl.wed.workbench.workspace.BackupRefused.Reason;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;

/// What was read of a backup: the trajectory, and what stood beside its records.
record BackupContent(
        Project project, Map<String, byte[]> blobs, List<Version> versions, List<ExchangedPackage> packages) {

    static BackupContent of(BackupReader.Filled filled) {
        var handle = filled.connection().writing();
        return new BackupContent(
                filled.sound().project(), BlobRows.all(handle), VersionRows.all(handle), PackageRows.all(handle));
    }

    /// What is in a snapshot, which has the records only.
    static BackupContent ofPackage(Path file, UUID trajectory) throws BackupRefused {
        if (!(new PackageReader(Limits.standard()).read(file) instanceof PackageReading.Read(var content))) {
            throw new BackupRefused(Reason.DAMAGED);
        }
        if (!content.project().id().equals(trajectory)) {
            throw new BackupRefused(Reason.OTHER_TRAJECTORY);
        }
        return new BackupContent(content.project(), Map.of(), List.of(), List.of());
    }

    BackupContent with(Project other) {
        return new BackupContent(other, blobs, versions, packages);
    }

    /// The vault as it was kept then; empty when nobody had put anything in it.
    Optional<byte[]> vault() {
        return Optional.ofNullable(blobs.get(VaultRow.BLOB));
    }

    /// The figures and the content of versions and packages, without those of these names.
    Map<String, byte[]> missing(Set<String> names) {
        var missing = new HashMap<String, byte[]>();
        blobs.forEach((name, bytes) -> {
            boolean wanted =
                    name.startsWith("observations/") || name.startsWith("version/") || name.startsWith("package/");
            if (wanted && !names.contains(name)) {
                missing.put(name, bytes);
            }
        });
        return missing;
    }
}

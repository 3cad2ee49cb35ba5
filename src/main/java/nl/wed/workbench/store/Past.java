package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wed.workbench.codec.ProjectText;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.workspace.Activity;
import nl.wed.workbench.workspace.ExchangedPackage;
import nl.wed.workbench.workspace.Version;
import org.jdbi.v3.core.Handle;

/// What a working file that is only read holds of earlier: its named versions and packages, newest first, what was
/// in each, and the last edit that somebody made.
public record Past(
        List<Version> versions,
        List<ExchangedPackage> packages,
        Map<UUID, Supplier<Project>> snapshots,
        Optional<Activity> lastEdit) {
    /// Nothing of earlier.
    public static final Past NONE = new Past(List.of(), List.of(), Map.of(), Optional.empty());

    static Past of(Handle handle, ProjectText text) {
        var versions = VersionRows.all(handle);
        var packages = PackageRows.all(handle);
        var snapshots = new HashMap<UUID, Supplier<Project>>();
        versions.forEach(one -> put(snapshots, one.id(), BlobRows.find(handle, VersionRows.blob(one.id())), text));
        packages.forEach(one -> put(snapshots, one.id(), BlobRows.find(handle, PackageRows.blob(one)), text));
        return new Past(versions, packages, Map.copyOf(snapshots), ActivityRows.lastEdit(handle));
    }

    private static void put(Map<UUID, Supplier<Project>> snapshots, UUID id, Optional<byte[]> bytes, ProjectText text) {
        bytes.ifPresent(found -> snapshots.put(id, () -> text.read(Compressed.text(found))));
    }
}

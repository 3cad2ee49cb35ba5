package nl.wed.workbench.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Recognises by its name a folder that another program copies to a cloud while we write in it.
public final class SyncedFolders {
    private record Service(String name, List<String> beginnings) {}

    private static final List<Service> SERVICES = List.of(
            new Service("OneDrive", List.of("onedrive")),
            new Service("Dropbox", List.of("dropbox")),
            new Service("iCloud", List.of("icloud", "com~apple~clouddocs", "mobile documents")),
            new Service("Google Drive", List.of("google drive", "googledrive", "my drive", "mijn drive")),
            new Service("Nextcloud", List.of("nextcloud")),
            new Service("SURFdrive", List.of("surfdrive")));

    private SyncedFolders() {}

    /// The service that probably synchronises the folder of this file; empty for a plain folder.
    public static Optional<String> serviceOf(Path file) {
        for (Path part : file.toAbsolutePath().normalize()) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Service service : SERVICES) {
                if (service.beginnings().stream().anyMatch(name::startsWith)) {
                    return Optional.of(service.name());
                }
            }
        }
        return Optional.empty();
    }
}

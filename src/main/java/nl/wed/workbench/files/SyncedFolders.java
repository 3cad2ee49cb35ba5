package nl.wed.workbench.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Recognises, by its name or by what lies in it, a folder that another program copies to a cloud while we write in it.
public final class SyncedFolders {
    private record Service(String name, List<String> beginnings) {}

    private static final List<Service> SERVICES = List.of(
            new Service("OneDrive", List.of("onedrive")),
            new Service("Dropbox", List.of("dropbox")),
            new Service("iCloud", List.of("icloud", "iclouddrive", "com~apple~clouddocs", "mobile documents")),
            new Service("Google Drive", List.of("google drive", "googledrive", "my drive", "mijn drive")),
            new Service("Nextcloud", List.of("nextcloud")),
            new Service("ownCloud", List.of("owncloud")),
            new Service("SURFdrive", List.of("surfdrive")),
            new Service("STACK", List.of("stack - ", "stackdrive")),
            new Service("Proton Drive", List.of("proton drive", "protondrive")),
            new Service("pCloud", List.of("pcloud drive", "pclouddrive")),
            new Service("Box", List.of("box sync", "box-box")),
            new Service("Syncthing", List.of("syncthing")));

    /// What services leave in the folder that they copy.
    private static final Map<String, String> MARKS = Map.of(
            ".dropbox.cache", "Dropbox",
            ".dropbox", "Dropbox",
            ".nextcloudsync.log", "Nextcloud",
            ".owncloudsync.log", "ownCloud",
            ".stfolder", "Syncthing",
            ".tmp.drivedownload", "Google Drive",
            ".tmp.driveupload", "Google Drive");

    private SyncedFolders() {}

    /// The service that probably synchronises the folder of this file; empty for a plain folder.
    public static Optional<String> serviceOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        for (Path part : whole) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (Service service : SERVICES) {
                if (service.beginnings().stream().anyMatch(beginning -> begins(name, beginning))) {
                    return Optional.of(service.name());
                }
            }
        }
        return rootOf(whole).or(() -> markedAbove(whole));
    }

    /// With nothing or no letter after it: 'boxes' is not of Box.
    private static boolean begins(String name, String beginning) {
        return name.startsWith(beginning)
                && (name.length() == beginning.length() || !Character.isLetter(name.charAt(beginning.length())));
    }

    /// OneDrive tells programs where its folder is, whatever it is called.
    private static Optional<String> rootOf(Path file) {
        return Stream.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .filter(root -> !root.isBlank() && file.startsWith(Path.of(root)))
                .map(_ -> "OneDrive")
                .findFirst();
    }

    private static Optional<String> markedAbove(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            for (var mark : MARKS.entrySet()) {
                if (Files.exists(folder.resolve(mark.getKey()))) {
                    return isHome(folder) ? Optional.empty() : Optional.of(mark.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /// In the folder of a user lie settings of these programs with the same names.
    private static boolean isHome(Path folder) {
        return folder.equals(Path.of(System.getProperty("user.home")));
    }
}

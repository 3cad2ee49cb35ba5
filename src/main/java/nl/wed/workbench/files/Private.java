package nl.wed.workbench.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders that their owner alone can read, where the system knows owners by permissions. On Windows the
/// folder of a user is closed to others, and a folder elsewhere has the rights that were given to it.
public final class Private {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Private() {}

    /// Closes a file to others.
    public static void file(Path file) throws IOException {
        give(file, FILE);
    }

    /// Closes a folder to others, with all that is in it; it is made when it is not there.
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        give(folder, FOLDER);
        return folder;
    }

    static void give(Path path, Set<PosixFilePermission> permissions) throws IOException {
        try {
            if (!Files.getPosixFilePermissions(path).equals(permissions)) {
                Files.setPosixFilePermissions(path, permissions);
            }
        } catch (UnsupportedOperationException _) {
            // Windows: see above.
        } catch (AccessDeniedException _) {
            // Somebody else's, as an administrator may set up: theirs to close.
        }
    }
}

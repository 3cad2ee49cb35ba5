package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.files.Private;

/// Puts a new database in the place of another: at every moment the one or the other stands there,
/// whole.
final class Swap {
    private Swap() {}

    static void into(Path place, Path fresh) throws IOException {
        Private.file(fresh);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        AtomicFile.syncFolder(folder(place));
        AtomicFile.syncFolder(folder(fresh));
    }

    private static Path folder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("no folder: " + file);
        }
        return folder;
    }
}

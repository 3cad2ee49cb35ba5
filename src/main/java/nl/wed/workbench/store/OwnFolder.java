package nl.wed.workbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import nl.wed.workbench.files.Private;
import org.jspecify.annotations.Nullable;

/// A folder in which we list, write and delete by ourselves: only a real one, never a link or junction to another
/// place. Somebody who can put a link there would otherwise have us give away, overwrite or delete what lies there.
final class OwnFolder {
    private static final String ASIDE = ".koppeling";

    private OwnFolder() {}

    /// Makes it for its owner alone. What stands there and leads elsewhere is set aside under another name.
    static Path make(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isReal(folder)) {
            Files.move(folder, free(folder));
            System.getLogger(OwnFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "a link in the place of a folder of ours was set aside");
        }
        return Private.folder(folder);
    }

    private static Path free(Path folder) {
        for (int number = 1; ; number++) {
            Path other = folder.resolveSibling(folder.getFileName() + ASIDE + number);
            if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
                return other;
            }
        }
    }

    /// Whether it is there, and no link.
    static boolean isReal(Path folder) {
        try {
            var attributes = Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory() && !attributes.isOther();
        } catch (IOException _) {
            return false;
        }
    }

    /// The files in it, by name; no links, and none when it is one itself.
    static List<Path> files(@Nullable Path folder) {
        return entries(folder).stream()
                .filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private static List<Path> entries(@Nullable Path folder) {
        if (folder == null || !isReal(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }
}

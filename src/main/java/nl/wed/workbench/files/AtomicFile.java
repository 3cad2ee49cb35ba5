package nl.wed.workbench.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Replaces a file as a whole: written beside it, brought to the disk, then renamed over it. After
/// any failure the old file is as it was and no rest is left; what is half written is for its owner alone.
public final class AtomicFile {
    /// Writes the content of a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final int ATTEMPTS = 6;

    private AtomicFile() {}

    /// Writes the file; when it returns, the content is on disk under that name.
    public static void write(Path file, Content content) throws IOException {
        write(file, content, false);
    }

    /// The same for its owner alone, at every moment.
    public static void writePrivate(Path file, Content content) throws IOException {
        write(file, content, true);
    }

    private static void write(Path file, Content content, boolean closed) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder to write in: " + file);
        }
        var id = UUID.randomUUID();
        Path temporary = folder.resolve("." + file.getFileName() + "." + id + ".tmp");
        Optional<Path> note = note(id, temporary);
        try {
            fill(temporary, file, content, closed);
            replace(temporary, file);
            syncFolder(folder);
        } finally {
            Files.deleteIfExists(temporary);
            if (note.isPresent()) {
                Files.deleteIfExists(note.get());
            }
        }
    }

    /// For the next start, should this run be killed meanwhile.
    private static Optional<Path> note(UUID id, Path temporary) {
        Path folder = Path.of(System.getProperty(TempFolder.PROPERTY, "."));
        Path note = folder.resolve(id + TempFolder.NOTE);
        try {
            return TempFolder.isOne(folder)
                    ? Optional.of(Files.writeString(note, temporary.toString()))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // a full disk, of which the file itself will tell
        }
    }

    /// The rights of the file that it replaces, or those that any new file gets.
    private static Optional<Set<PosixFilePermission>> rights(Path temporary, Path file) throws IOException {
        try {
            return Optional.of(Files.getPosixFilePermissions(Files.exists(file) ? file : temporary));
        } catch (UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static void fill(Path temporary, Path file, Content content, boolean closed) throws IOException {
        try (FileChannel channel = open(temporary);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            var rights = closed ? Optional.<Set<PosixFilePermission>>empty() : rights(temporary, file);
            Private.file(temporary);
            content.writeTo(out);
            out.flush();
            if (rights.isPresent()) {
                Private.give(temporary, rights.get());
            }
            channel.force(true);
        }
    }

    private static FileChannel open(Path temporary) throws NotWritable {
        try {
            return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new NotWritable(Objects.requireNonNull(temporary.getParent()), e);
        }
    }

    // A virus scanner or a synchronising program may hold the target for a moment.
    private static void replace(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20L << attempt));
            }
        }
    }

    /// Brings the names in a folder to the disk, on systems where a folder can be opened.
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows opens no folders; there the rename itself is journalled.
        }
    }
}

package nl.wed.workbench.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A file of which this process holds a lock against others. On Linux and macOS such a lock goes as soon as the process
/// closes any handle on that file, so while it is held nothing else opens the file here: who wants to read it is
/// given the handle that stays open as long as the lock. That is of the process as a whole, and so is the register.
public final class LockedFile implements AutoCloseable {
    private static final Map<Object, LockedFile> HELD = new HashMap<>();
    private static final long PAUSE_MILLIS = 5;

    private final Path file;
    private final Object key;
    private final FileChannel channel;
    private final FileLock lock;
    private @Nullable RandomAccessFile reader;

    private LockedFile(Path file, Object key, FileChannel channel, FileLock lock) {
        this.file = file;
        this.key = key;
        this.channel = channel;
        this.lock = lock;
    }

    /// Opens a file and locks the byte at that place of it, shared or not; empty when this process or another has it.
    public static Optional<LockedFile> take(Path file, long at, boolean shared, OpenOption... options)
            throws IOException {
        synchronized (HELD) {
            var there = keyOf(file);
            if (there.filter(HELD::containsKey).isPresent()) {
                return Optional.empty();
            }
            var channel = FileChannel.open(file, options);
            try {
                FileLock lock = channel.tryLock(at, 1, shared);
                var now = keyOf(file);
                // Else another file took the place meanwhile, and this is a lock on one that is gone.
                boolean stands = now.isPresent() && (there.isEmpty() || there.equals(now));
                if (lock != null && stands) {
                    var taken = new LockedFile(file, now.get(), channel, lock);
                    HELD.put(taken.key, taken);
                    return Optional.of(taken);
                }
            } catch (OverlappingFileLockException _) {
                // As when another has it.
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
            return Optional.empty();
        }
    }

    /// The same, when nobody else has it any more. A thread that is told to stop waits all the same, as what it does
    /// with the file is short; it is told again afterwards.
    public static LockedFile await(Path file, OpenOption... options) throws IOException {
        boolean stopped = false;
        try {
            while (true) {
                // A channel closes under a thread that was told to stop.
                stopped |= Thread.interrupted();
                var taken = take(file, 0, false, options);
                if (taken.isPresent()) {
                    return taken.get();
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            }
        } finally {
            if (stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// The first bytes of a file, whether or not this process has it locked.
    public static byte[] read(Path file, int most) throws IOException {
        synchronized (HELD) {
            var held = HELD.get(key(file));
            if (held != null) {
                return held.read(most);
            }
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(most);
            }
        }
    }

    /// The handle on it, not to be closed but by [#close].
    public FileChannel channel() {
        return channel;
    }

    // Not by the channel, which an interrupted reader would close.
    private byte[] read(int most) throws IOException {
        if (reader == null) {
            reader = new RandomAccessFile(file.toFile(), "r");
        }
        var bytes = new byte[(int) Math.min(most, reader.length())];
        reader.seek(0);
        reader.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (HELD.remove(key, this)) {
                try (channel;
                        lock;
                        var _ = reader) {
                    reader = null;
                }
            }
        }
    }

    private static Optional<Object> keyOf(Path file) throws IOException {
        try {
            return Optional.of(key(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static Object key(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}

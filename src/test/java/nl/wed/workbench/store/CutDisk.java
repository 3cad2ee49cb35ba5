package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system for H2 that remembers what is surely on the disk and what was written since, so that it can say what a
/// power cut may leave: all that was synced, and of the rest any part in any order, also half of a write.
public final class CutDisk extends FilePathWrapper {
    static final String SCHEME = "cut:";

    private static final Map<String, Content> CONTENTS = new ConcurrentHashMap<>();
    private static volatile Runnable onWrite = () -> {};

    /// One write, or a change of the length.
    private record Write(long position, byte[] bytes, long length) {}

    /// What one file holds for sure, and what was written since.
    static final class Content {
        private byte[] surely;
        private final List<Write> since = new ArrayList<>();

        Content(byte[] surely) {
            this.surely = surely;
        }

        synchronized void written(Write write) {
            since.add(write);
        }

        synchronized void synced() {
            for (Write write : since) {
                surely = applied(surely, write, Integer.MAX_VALUE);
            }
            since.clear();
        }

        /// What is in it while the power stays on.
        synchronized byte[] all() {
            byte[] all = surely;
            for (Write write : since) {
                all = applied(all, write, Integer.MAX_VALUE);
            }
            return all;
        }

        /// What may be left of it.
        synchronized byte[] afterACut(Random random) {
            byte[] left = surely.clone();
            var order = new ArrayList<>(since);
            java.util.Collections.shuffle(order, random);
            for (Write write : order) {
                int part = random.nextInt(3);
                if (part > 0) {
                    left = applied(
                            left, write, part == 1 ? Integer.MAX_VALUE : random.nextInt(write.bytes().length + 1));
                }
            }
            return left;
        }

        private static byte[] applied(byte[] before, Write write, int most) {
            if (write.length() >= 0) {
                return Arrays.copyOf(before, Math.toIntExact(write.length()));
            }
            int length = Math.min(most, write.bytes().length);
            int at = Math.toIntExact(write.position());
            byte[] after = Arrays.copyOf(before, Math.max(before.length, at + length));
            System.arraycopy(write.bytes(), 0, after, at, length);
            return after;
        }
    }

    static void register() {
        FilePath.register(new CutDisk());
        CONTENTS.clear();
        onWrite = () -> {};
    }

    /// Calls that after every write and sync.
    static void onWrite(Runnable listener) {
        onWrite = listener;
    }

    static Content of(java.nio.file.Path file) {
        return CONTENTS.getOrDefault(file.toString(), new Content(new byte[0]));
    }

    /// One file took the place of another, after it was brought to the disk.
    static void moved(java.nio.file.Path from, java.nio.file.Path to) {
        var content = CONTENTS.remove(from.toString());
        if (content != null) {
            content.synced();
            CONTENTS.put(to.toString(), content);
        }
    }

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public void moveTo(FilePath newName, boolean atomicReplace) {
        super.moveTo(newName, atomicReplace);
        var content = CONTENTS.remove(path(this));
        if (content != null) {
            CONTENTS.put(path(newName), content);
        }
    }

    private static String path(FilePath file) {
        return java.nio.file.Path.of(((CutDisk) file).getBase().toString()).toString();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        String path = java.nio.file.Path.of(getBase().toString()).toString();
        var file = java.nio.file.Path.of(path);
        byte[] there = java.nio.file.Files.exists(file) ? java.nio.file.Files.readAllBytes(file) : new byte[0];
        // What the program copied there itself was synced by it.
        var content = CONTENTS.computeIfAbsent(path, _ -> new Content(there));
        return new DiskChannel(new Noted(getBase().open(mode), content));
    }

    private record Noted(FileChannel base, Content content) implements DiskFile {
        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            int written = base.write(source, position);
            content.written(new Write(position, Arrays.copyOf(bytes, written), -1));
            onWrite.run();
            return written;
        }

        @Override
        public void truncate(long size) throws IOException {
            base.truncate(size);
            content.written(new Write(0, new byte[0], size));
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            content.synced();
            onWrite.run();
        }
    }
}

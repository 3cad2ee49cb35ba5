package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system for H2 on which a test says what becomes of a write.
public final class TriedDisk extends FilePathWrapper {
    static final String SCHEME = "tried:";

    private static final AtomicReference<Writing> WRITING = new AtomicReference<>(To::write);

    /// Where it is written to when nothing is in the way.
    @FunctionalInterface
    interface To {
        int write(ByteBuffer source, long position) throws IOException;
    }

    /// What becomes of a write.
    @FunctionalInterface
    interface Writing {
        int write(To to, ByteBuffer source, long position) throws IOException;
    }

    static void register(Writing writing) {
        FilePath.register(new TriedDisk());
        WRITING.set(writing);
    }

    @Override
    public String getScheme() {
        return "tried";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new DiskChannel(new Tried(getBase().open(mode)));
    }

    private record Tried(FileChannel base) implements DiskFile {
        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            return WRITING.get().write(base::write, source, position);
        }
    }
}

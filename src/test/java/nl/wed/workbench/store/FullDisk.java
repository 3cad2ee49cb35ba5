package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system for H2 on which writes can be refused, as a full disk does: after some more bytes
/// nothing is written, also not the first part.
public final class FullDisk extends FilePathWrapper {
    static final String SCHEME = "full:";

    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicBoolean HALF = new AtomicBoolean();

    static void register() {
        FilePath.register(new FullDisk());
        free();
    }

    /// Only so many bytes can be written from now on; with `half` the first part of what does not fit.
    static void room(long bytes, boolean half) {
        HALF.set(half);
        ROOM.set(bytes);
    }

    static void free() {
        ROOM.set(Long.MAX_VALUE);
    }

    @Override
    public String getScheme() {
        return "full";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;

        Channel(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            long room = ROOM.get();
            if (room == Long.MAX_VALUE) {
                return base.write(source, position);
            }
            if (ROOM.addAndGet(-length) < 0) {
                if (HALF.get() && room > 0) {
                    base.write(source.slice(source.position(), (int) Math.min(room, length)), position);
                }
                ROOM.set(0);
                throw new IOException("No space left on device");
            }
            return base.write(source, position);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}

package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
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

    private static final class Channel extends PassingChannel {
        Channel(FileChannel base) {
            super(base);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            int length = source.remaining();
            long room = ROOM.get();
            if (room == Long.MAX_VALUE) {
                return super.write(source, position);
            }
            if (ROOM.addAndGet(-length) < 0) {
                if (HALF.get() && room > 0) {
                    super.write(source.slice(source.position(), (int) Math.min(room, length)), position);
                }
                ROOM.set(0);
                throw new IOException("No space left on device");
            }
            return super.write(source, position);
        }
    }
}

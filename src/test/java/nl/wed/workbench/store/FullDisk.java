package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// A disk that is full for a while: after some more bytes nothing is written, also not the first part.
final class FullDisk {
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);
    private static final AtomicBoolean HALF = new AtomicBoolean();

    private FullDisk() {}

    static void register() {
        TriedDisk.register(FullDisk::write);
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

    private static int write(TriedDisk.To to, ByteBuffer source, long position) throws IOException {
        int length = source.remaining();
        long room = ROOM.get();
        if (room == Long.MAX_VALUE) {
            return to.write(source, position);
        }
        if (ROOM.addAndGet(-length) < 0) {
            if (HALF.get() && room > 0) {
                to.write(source.slice(source.position(), (int) Math.min(room, length)), position);
            }
            ROOM.set(0);
            throw new IOException("No space left on device");
        }
        return to.write(source, position);
    }
}

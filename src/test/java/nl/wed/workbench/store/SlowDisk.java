package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A disk on which a large write takes its time, so that whoever does not wait for it overtakes it. After each large
/// write it tells.
record SlowDisk(Runnable written) implements TriedDisk.Writing {
    private static final int LARGE = 1 << 20;
    private static final int MILLIS = 60;

    @Override
    public int write(TriedDisk.To to, ByteBuffer source, long position) throws IOException {
        boolean large = source.remaining() > LARGE;
        if (large) {
            pause();
        }
        int length = to.write(source, position);
        if (large) {
            written.run();
        }
        return length;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

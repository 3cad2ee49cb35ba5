package nl.wed.workbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicReference;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A file system for H2 on which a large write takes its time, so that whoever does not wait for it overtakes it.
/// After each large write it tells.
public final class SlowDisk extends FilePathWrapper {
    static final String SCHEME = "slow:";

    private static final int LARGE = 1 << 20;
    private static final int MILLIS = 60;
    private static final AtomicReference<Runnable> WRITTEN = new AtomicReference<>(() -> {});

    static void register(Runnable written) {
        FilePath.register(new SlowDisk());
        WRITTEN.set(written);
    }

    @Override
    public String getScheme() {
        return "slow";
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
            boolean large = source.remaining() > LARGE;
            if (large) {
                pause();
            }
            int length = super.write(source, position);
            if (large) {
                WRITTEN.get().run();
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
}

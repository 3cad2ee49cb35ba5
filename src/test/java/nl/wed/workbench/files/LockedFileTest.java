package nl.wed.workbench.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LockedFileTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void whoIsToldToStopWhileWaitingRestsMeanwhileAndIsToldAgainAfterwards() throws Exception {
        Path file = folder.resolve("slot");
        var told = new CompletableFuture<Boolean>();
        Thread waiting;
        try (var _ = LockedFile.await(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            waiting = Thread.ofPlatform().start(() -> {
                try (var _ = LockedFile.await(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    told.complete(Thread.currentThread().isInterrupted());
                } catch (IOException e) {
                    told.completeExceptionally(e);
                }
            });
            waiting.interrupt();
            // One that goes round and round never rests.
            while (waiting.getState() != Thread.State.TIMED_WAITING && !told.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(told).isNotDone();
        }

        assertThat(told.get(20, TimeUnit.SECONDS)).isTrue();
        waiting.join();
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriterThreadTest {
    private final WriterThread writer = new WriterThread();

    @Test
    void whatIsDoneAgainAndAgainGoesOnAfterItFailed() throws InterruptedException {
        var twice = new CountDownLatch(2);
        writer.every(Duration.ofMillis(1), () -> {
            twice.countDown();
            throw new IllegalStateException("the first time too");
        });
        assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
        writer.finish(() -> {});
    }

    @Test
    void whatIsDoneAsideAndFailsKeepsNothingElseFromBeingDone() {
        writer.aside(() -> {
            throw new IllegalStateException("aside");
        });
        assertThat(writer.run(() -> "done").join()).isEqualTo("done");
        writer.finish(() -> {});
    }

    @Test
    void afterTheLastPieceOfWorkNothingIsDoneAside() {
        writer.finish(() -> {});
        writer.aside(() -> {
            throw new AssertionError("too late");
        });
        assertThat(writer.run(() -> "late")).isCompletedExceptionally();
    }
}

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WriterThreadTest {
    private final WriterThread writer = new WriterThread();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasToBeDoneAfterAPauseIsNotDoneAnyMoreWhenTheThreadHasFinished() throws Exception {
        var over = new CountDownLatch(1);
        writer.after(Duration.ofMillis(100), () -> {
            done.add("after a pause");
            over.countDown();
        });
        writer.run(() -> done.add("asked"));
        writer.finish(() -> done.add("last"));

        assertThat(over.await(500, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(done).containsExactly("asked", "last");
    }

    @Test
    void afterAPauseItIsDoneOnceOnTheSameThread() throws Exception {
        var over = new CountDownLatch(1);
        writer.after(Duration.ofMillis(1), () -> {
            done.add(Thread.currentThread().getName());
            over.countDown();
        });

        assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
        writer.finish(() -> done.add(Thread.currentThread().getName()));
        assertThat(done).containsExactly("store", "store");
    }

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

package nl.wed.workbench.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeadlineTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(60);

    @Test
    void workInTimeGivesWhatItGives() throws Exception {
        assertThat(Deadline.after(LONG, () -> false).watch(() -> 7)).isEqualTo(7);
    }

    @Test
    void theFailureOfTheWorkIsItsOwn() {
        assertThatThrownBy(() -> Deadline.after(LONG, () -> false).watch(() -> {
                    throw new IOException("weg");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("weg");
        assertThatThrownBy(() -> Deadline.after(LONG, () -> false).watch(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void workThatNeverAsksIsLeftBehindAndInterrupted() throws Exception {
        var interrupted = new CountDownLatch(1);

        assertThatThrownBy(() -> Deadline.after(SHORT, () -> false).watch(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    interrupted.countDown();
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        Deadline.Passed.class, e -> assertThat(e.limit()).isEqualTo(SHORT));
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWorkMakesOfItAfterItWasToldToStopIsNotTaken() {
        var deadline = Deadline.after(SHORT, () -> false);

        assertThatThrownBy(() -> deadline.watch(() -> {
                    while (!deadline.isOver()) {
                        Thread.onSpinWait();
                    }
                    return "half";
                }))
                .isInstanceOf(Deadline.Passed.class);
        var second = Deadline.after(SHORT, () -> false);
        assertThatThrownBy(() -> second.watch(() -> {
                    while (!second.isOver()) {
                        Thread.onSpinWait();
                    }
                    throw new IllegalStateException("stopped");
                }))
                .isInstanceOf(Deadline.Passed.class);
    }

    @Test
    void nobodyWaitsForWorkThatIsNotWantedAnyMore() {
        var unwanted = new AtomicBoolean();

        assertThatThrownBy(() -> Deadline.after(LONG, unwanted::get).watch(() -> {
                    unwanted.set(true);
                    new CountDownLatch(1).await();
                    return 1;
                }))
                .isInstanceOf(Deadline.Unwanted.class);
    }
}

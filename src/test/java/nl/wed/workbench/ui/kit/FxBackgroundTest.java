package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import nl.wed.workbench.ui.Garbage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {
    @Test
    void whoFollowsWhatRunsHearsOfItAfterALongTimeToo(FxRobot robot) throws InterruptedException {
        var told = new AtomicInteger();
        var ended = new CountDownLatch(1);
        try (var background = new FxBackground()) {
            background.running().addListener((ListChangeListener<Background.Job<?>>) _ -> told.incrementAndGet());
            Garbage.collect();
            robot.interact(() -> background.run("Werk", _ -> "klaar").onSuccess(_ -> ended.countDown()));
            ended.await();
        }

        assertThat(told.get()).isEqualTo(2);
    }

    @Test
    void whatComesAfterACancelIsGivenBackAndNotUsed(FxRobot robot) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var used = new AtomicInteger();
        try (var background = new FxBackground()) {
            robot.interact(() -> {
                var job = background
                        .run("Openen", _ -> {
                            begun.countDown();
                            goOn.await();
                            return 7;
                        })
                        .onSuccess(_ -> used.incrementAndGet())
                        .onUnwanted(outcome -> {
                            used.addAndGet(10 * outcome);
                            ended.countDown();
                        });
                job.cancel();
            });
            begun.await();
            goOn.countDown();
            ended.await();
        }

        assertThat(used.get()).isEqualTo(70);
    }
}

package nl.wed.workbench.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Does one thing after the other in a window, as fast as a key that is held down repeats, and takes the times. It
/// works
/// beside the thread of the window.
final class Hands {
    private static final long KEY_REPEAT_NANOS = 33_000_000;

    private final Scene scene;
    private EditTimes times = new EditTimes();
    private long begun;
    private long handled;
    private long layout;
    private long layoutBegun;
    private long worked;
    private long workedBegun;

    /// The hands at that window; to be made on its thread.
    Hands(Scene scene) {
        this.scene = scene;
        scene.addPreLayoutPulseListener(() -> {
            layoutBegun = System.nanoTime();
            workedBegun = cpu();
        });
        scene.addPostLayoutPulseListener(() -> {
            layout += System.nanoTime() - layoutBegun;
            worked += cpu() - workedBegun;
        });
    }

    /// Hears of every save, to know when it is on disk.
    void saves(CompletableFuture<?> save) {
        long since = begun;
        var of = times;
        save.thenRun(() -> of.onDisk(System.nanoTime() - since));
    }

    /// Does that so many times on the thread of the window, each after the screen had its time.
    EditTimes repeat(int number, IntConsumer act) throws InterruptedException {
        var measured = new EditTimes();
        onWindow(() -> times = measured);
        for (int i = 0; i <= number; i++) {
            int turn = i;
            long start = System.nanoTime();
            onWindow(() -> {
                if (turn > 0) {
                    measured.add(handled + layout, worked);
                }
                long cpu = cpu();
                layout = 0;
                begun = System.nanoTime();
                if (turn < number) {
                    act.accept(turn);
                }
                handled = System.nanoTime() - begun;
                worked = cpu() - cpu;
            });
            long left = KEY_REPEAT_NANOS - (System.nanoTime() - start);
            if (left > 0) {
                Thread.sleep(left / 1_000_000);
            }
        }
        while (measured.saves() < number) {
            Thread.sleep(KEY_REPEAT_NANOS / 1_000_000);
        }
        return measured;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Lets the window be for a while.
    static void rest(int frames) throws InterruptedException {
        for (int i = 0; i < frames; i++) {
            Thread.sleep(KEY_REPEAT_NANOS / 1_000_000);
            onWindow(() -> {});
        }
    }

    /// Does that on the thread of the window and waits for it.
    static void onWindow(Runnable act) throws InterruptedException {
        var done = new CountDownLatch(1);
        var failed = new Throwable[1];
        Platform.runLater(() -> {
            try {
                act.run();
            } catch (Throwable e) {
                failed[0] = e;
            } finally {
                done.countDown();
            }
        });
        done.await();
        if (failed[0] != null) {
            throw new IllegalStateException(failed[0]);
        }
    }
}

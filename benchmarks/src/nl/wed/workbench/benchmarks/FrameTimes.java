package nl.wed.workbench.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/// The times between frames that were drawn one after the other while something moved, and the time
/// that the threads of the window and of the drawing were at work in each: other programs do not
/// count in that.
final class FrameTimes {
    /// Two beats of a screen of 60 frames a second: what is longer is seen as a hitch.
    static final double FLOOR = 100.0 / 3;

    private final String what;
    private long[] nanos = new long[4096];
    private long[] work = new long[4096];
    private int count;

    FrameTimes(String what) {
        this.what = what;
    }

    void add(long duration, long atWork) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
            work = Arrays.copyOf(work, count * 2);
        }
        nanos[count] = duration;
        work[count++] = atWork;
    }

    /// A row of the table: number, median, 99th percentile and maximum of the frames, the maximum
    /// of the work, and the maxima against the floor.
    String row() {
        double[] frames = sorted(nanos);
        double[] busy = sorted(work);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.2f%s | %.1f | %.1f | %.2f%s |",
                what,
                count,
                at(frames, 0.5),
                at(frames, 0.99),
                at(frames, 1),
                at(frames, 1) / FLOOR,
                tooMuch(at(frames, 1)),
                at(busy, 0.5),
                at(busy, 1),
                at(busy, 1) / FLOOR,
                tooMuch(at(busy, 1)));
    }

    private double[] sorted(long[] values) {
        return Arrays.stream(values, 0, count)
                .mapToDouble(value -> value / 1e6)
                .sorted()
                .toArray();
    }

    private static double at(double[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * part) - 1)];
    }

    private static String tooMuch(double millis) {
        return millis <= FLOOR ? "" : " (too much)";
    }
}

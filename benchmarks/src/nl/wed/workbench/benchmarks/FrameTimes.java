package nl.wed.workbench.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/// The times between frames that were drawn one after the other while something moved.
final class FrameTimes {
    /// Two beats of a screen of 60 frames a second: what is longer is seen as a hitch.
    static final double FLOOR = 100.0 / 3;

    private final String what;
    private long[] nanos = new long[4096];
    private int count;

    FrameTimes(String what) {
        this.what = what;
    }

    void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = duration;
    }

    /// A row of the table: number, median, 99th percentile, maximum, and the last two against the
    /// floor.
    String row() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        double p99 = millis(sorted, (int) Math.ceil(count * 0.99) - 1);
        double most = millis(sorted, count - 1);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.2f | %.2f%s |",
                what,
                count,
                millis(sorted, count / 2),
                p99,
                most,
                p99 / FLOOR,
                most / FLOOR,
                most <= FLOOR ? "" : " (too much)");
    }

    private static double millis(long[] sorted, int place) {
        return sorted.length == 0 ? 0 : sorted[place] / 1e6;
    }
}

package nl.wed.workbench.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// What was measured, in nanoseconds, against its reference in the same run.
record Ratio(String what, double ours, double reference, double atMost) {
    /// One thing to time; gives nanoseconds.
    interface Timed extends Callable<Long> {}

    /// Medians of so many pairs, one after the other so that a busy moment meets both.
    static Ratio interleaved(String what, int times, Timed ours, Timed reference, double atMost) throws Exception {
        var mine = new long[times];
        var other = new long[times];
        for (int i = 0; i < times; i++) {
            mine[i] = ours.call();
            other[i] = reference.call();
        }
        return new Ratio(what, median(mine), median(other), atMost);
    }

    String row() {
        double ratio = ours / reference;
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.1f%s | %.0f |",
                what,
                ours / 1e6,
                reference / 1e6,
                ratio,
                ratio <= atMost ? "" : " (too much)",
                atMost);
    }

    private static double median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}

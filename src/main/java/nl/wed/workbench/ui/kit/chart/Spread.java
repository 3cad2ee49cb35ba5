package nl.wed.workbench.ui.kit.chart;

import org.jspecify.annotations.Nullable;

/// One value among all municipalities: the full range, the middle half, ours and the benchmark
/// (null when unknown). With `mirrored` a low value is drawn on the right, so that right is better.
public record Spread(
        double low,
        double firstQuartile,
        double thirdQuartile,
        double high,
        @Nullable Double own,
        @Nullable Double benchmark,
        boolean mirrored) {

    /// The place of a value as a part of the width: the benchmark in the middle, the farthest end
    /// at an edge; without a benchmark from low to high.
    public double place(double value) {
        double place;
        if (benchmark == null) {
            place = high == low ? 0.5 : (value - low) / (high - low);
        } else {
            double farthest = Math.max(Math.abs(benchmark - low), Math.abs(high - benchmark));
            place = farthest == 0 ? 0.5 : 0.5 + (value - benchmark) / farthest / 2;
        }
        double inside = Math.clamp(place, 0, 1);
        return mirrored ? 1 - inside : inside;
    }
}

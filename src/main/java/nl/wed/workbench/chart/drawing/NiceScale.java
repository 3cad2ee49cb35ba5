package nl.wed.workbench.chart.drawing;

import java.util.ArrayList;
import java.util.List;

/// A scale with round steps around values: from `low` to `high`, `step` apart.
public record NiceScale(double low, double high, double step) {
    private static final int STEPS = 4;

    /// A scale that covers these values.
    public static NiceScale around(double min, double max) {
        double span = max > min ? max - min : Math.max(Math.abs(max), 1);
        double step = round(span / STEPS);
        double low = Math.floor(min / step) * step;
        double high = Math.ceil(max / step) * step;
        return new NiceScale(low, high > low ? high : low + step, step);
    }

    /// The values at its steps, from low to high.
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 1000; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /// Where a value is: 0 at the low end, 1 at the high end.
    public double part(double value) {
        return (value - low) / (high - low);
    }

    /// Decimals that tell the ticks apart.
    public int decimals() {
        return step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    }

    private static double round(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double digit = raw / power;
        return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    }
}

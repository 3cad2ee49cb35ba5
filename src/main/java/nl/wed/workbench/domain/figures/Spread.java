package nl.wed.workbench.domain.figures;

import java.util.List;

/// The known values of all municipalities in one period, in ascending order.
public record Spread(List<Double> sorted) {
    /// Below this number of municipalities no comparison is shown.
    public static final int MINIMUM = 20;

    public Spread {
        sorted = sorted.stream().sorted().toList();
    }

    /// Whether there are enough municipalities to compare with.
    public boolean sufficient() {
        return sorted.size() >= MINIMUM;
    }

    /// The value below which this part (0 to 1) of the municipalities lies, interpolated linearly
    /// between neighbours (type 7 of Hyndman and Fan 1996); not a number without municipalities.
    public double quantile(double part) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        double place = part * (sorted.size() - 1);
        int low = (int) Math.floor(place);
        int high = (int) Math.ceil(place);
        return sorted.get(low) + (place - low) * (sorted.get(high) - sorted.get(low));
    }

    public double median() {
        return quantile(0.5);
    }

    public double minimum() {
        return quantile(0);
    }

    public double maximum() {
        return quantile(1);
    }

    /// The part (0 to 1) of the municipalities with a lower value, those with the same value
    /// counted for half.
    public double share(double amount) {
        long below = sorted.stream().filter(value -> value < amount).count();
        long same = sorted.stream().filter(value -> value == amount).count();
        return sorted.isEmpty() ? Double.NaN : (below + same / 2.0) / sorted.size();
    }
}

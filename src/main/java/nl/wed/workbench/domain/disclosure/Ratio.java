package nl.wed.workbench.domain.disclosure;

/// Says that a statistic is `factor` times a count divided by another statistic, up to half of its
/// last decimal; with `rest` times what the count leaves over: the share of all others. `base` is -1
/// where only the titles say so and nobody knows of whom it is a share.
record Ratio(int share, int count, int base, double factor, double rounding, boolean rest) {
    static final int UNKNOWN = -1;

    boolean based() {
        return base != UNKNOWN;
    }

    /// The share of a count in a base.
    double of(double count, double base) {
        return factor * (rest ? base - count : count) / base;
    }

    /// Whether the share of a count in a base is that one, as it is rounded.
    boolean makes(double share, double count, double base) {
        return Near.atMost(Math.abs(of(count, base) - share), rounding);
    }

    /// An amount in the decimals of the share.
    double rounded(double amount) {
        double step = 2 * rounding;
        return Math.rint(amount / step) * step;
    }
}

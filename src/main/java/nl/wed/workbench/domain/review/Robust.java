package nl.wed.workbench.domain.review;

import java.util.List;
import nl.wed.workbench.domain.figures.Spread;

/// Median and median absolute deviation: unlike mean and standard deviation they are not moved by
/// the outlier that is looked for.
record Robust(double median, double deviation) {
    /// Makes the median absolute deviation comparable with a standard deviation (normal values).
    private static final double TO_SIGMA = 1.4826;

    static Robust of(List<Double> values) {
        double median = new Spread(values).median();
        var distances = values.stream().map(value -> Math.abs(value - median)).toList();
        return new Robust(median, TO_SIGMA * new Spread(distances).median());
    }

    /// How many deviations a value lies from the median; infinite when all others are the same.
    double score(double value) {
        double distance = Math.abs(value - median);
        return distance == 0 ? 0 : distance / deviation;
    }
}

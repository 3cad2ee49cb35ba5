package nl.wed.workbench.domain.appraisal;

import java.util.OptionalDouble;

/// Simple additive weighting: each value times its weight, divided by the weights of what is known.
final class WeightedMean {
    private WeightedMean() {}

    /// The mean of these values; one that is NaN is unknown and counts neither for nor against. Empty when nothing with
    /// weight is known.
    static OptionalDouble of(double[] weights, double[] values) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isNaN(values[i])) {
                sum += weights[i] * values[i];
                weight += weights[i];
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    /// The part of all weight that is of known values.
    static double coverage(double[] weights, double[] values) {
        double known = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            known += Double.isNaN(values[i]) ? 0 : weights[i];
        }
        return all > 0 ? known / all : 0;
    }
}

package nl.wed.workbench.domain.appraisal;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// The ranking while the weight of one criterion moves from zero to the whole sum and the others make room in
/// proportion.
///
/// With weight `w` of criterion `k` and the others times `r(w) = (T - w) / (T - w_k)` the worst and best score and
/// the coverage of an option are lines in `w`, and its mean is `(w s_k + r A) / (w + r B)` (the terms in `w` only
/// when `k` was scored), where `A` and `B` are the weighted scores and weights of its other scored criteria. Two
/// means, or one and nine tenths of another, are equal where the cross product of these fractions is zero: a
/// quadratic in `w`. Between two of these weights nothing about the ranking changes, so a look at one weight
/// between them is a look at all.
record Moving(Weighing weighing, int moved, double total) {
    private static final double LEVEL = 1e-9;
    private static final double CLEAR = 0.9;

    static Moving of(Weighing weighing, int moved) {
        return new Moving(weighing, moved, DoubleStream.of(weighing.weights()).sum());
    }

    Criterion criterion() {
        return weighing.criteria().get(moved);
    }

    /// Whether the other criteria have weight to give and to take.
    boolean canMove() {
        return total - criterion().weight() > LEVEL;
    }

    Ranking rank(double weight) {
        return weighing.rank(weights(weight));
    }

    private double[] weights(double weight) {
        double room = (total - weight) / (total - criterion().weight());
        double[] weights = weighing.weights();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i == moved ? weight : weights[i] * room;
        }
        return weights;
    }

    /// The weights at which something about the ranking may change for that option, in their order, with both ends.
    double[] turns(int leader) {
        List<double[]> values = weighing.values();
        var turns = DoubleStream.builder().add(0).add(total);
        IntStream.range(0, values.size()).forEach(i -> coverage(turns, values.get(i)));
        var first = Fraction.of(this, values.get(leader));
        for (int i = 0; i < values.size(); i++) {
            if (i != leader) {
                range(turns, values.get(leader), values.get(i));
                var other = Fraction.of(this, values.get(i));
                first.meets(other, turns);
                first.times(CLEAR).meets(other, turns);
            }
        }
        seconds(turns, leader);
        return turns.build().filter(turn -> turn >= 0 && turn <= total).sorted().toArray();
    }

    /// Where options on other criteria than the leader pass those on the same: which of them is second matters.
    private void seconds(DoubleStream.Builder turns, int leader) {
        List<double[]> values = weighing.values();
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < values.size(); j++) {
                if (i != leader
                        && same(values.get(i), values.get(leader))
                        && !same(values.get(j), values.get(leader))) {
                    Fraction.of(this, values.get(i)).meets(Fraction.of(this, values.get(j)), turns);
                }
            }
        }
    }

    private static boolean same(double[] one, double[] other) {
        return IntStream.range(0, one.length).allMatch(i -> Double.isNaN(one[i]) == Double.isNaN(other[i]));
    }

    private void coverage(DoubleStream.Builder turns, double[] values) {
        double[] known =
                DoubleStream.of(values).map(one -> Double.isNaN(one) ? 0 : 1).toArray();
        line(turns, known, weighing.minimum().least());
    }

    private void range(DoubleStream.Builder turns, double[] leader, double[] other) {
        double[] worst = Weighing.filled(leader, Score.LEAST);
        double[] best = Weighing.filled(other, Score.MOST);
        line(
                turns,
                IntStream.range(0, worst.length)
                        .mapToDouble(i -> worst[i] - best[i])
                        .toArray(),
                0);
    }

    /// Where the weighted mean over all weight of these values is `level`: a line between both ends.
    private void line(DoubleStream.Builder turns, double[] values, double level) {
        double start = mean(values, 0) - level;
        double end = mean(values, total) - level;
        if (Math.abs(end - start) > LEVEL) {
            turns.add(total * start / (start - end));
        }
    }

    private double mean(double[] values, double weight) {
        return WeightedMean.of(weights(weight), values).orElseThrow();
    }

    /// The mean of one option as a fraction of two lines in the weight.
    private record Fraction(double upSlope, double upBase, double downSlope, double downBase) {

        static Fraction of(Moving moving, double[] values) {
            double sum = 0;
            double weight = 0;
            double[] weights = moving.weighing.weights();
            for (int i = 0; i < values.length; i++) {
                if (i != moving.moved && !Double.isNaN(values[i])) {
                    sum += weights[i] * values[i];
                    weight += weights[i];
                }
            }
            double rest = moving.total - weights[moving.moved];
            double own = values[moving.moved];
            return new Fraction(
                    (Double.isNaN(own) ? 0 : own) - sum / rest,
                    moving.total * sum / rest,
                    (Double.isNaN(own) ? 0 : 1) - weight / rest,
                    moving.total * weight / rest);
        }

        Fraction times(double factor) {
            return new Fraction(factor * upSlope, factor * upBase, downSlope, downBase);
        }

        void meets(Fraction other, DoubleStream.Builder turns) {
            double square = upSlope * other.downSlope - other.upSlope * downSlope;
            double slope = upSlope * other.downBase
                    + upBase * other.downSlope
                    - other.upSlope * downBase
                    - other.upBase * downSlope;
            double base = upBase * other.downBase - other.upBase * downBase;
            double inside = slope * slope - 4 * square * base;
            if (inside >= 0) {
                double half = -(slope + Math.copySign(Math.sqrt(inside), slope)) / 2;
                turns.add(half / square).add(base / half); // neither loses digits when the square is next to nothing
            }
        }
    }
}

package nl.wed.workbench.domain.disclosure;

import java.util.Arrays;
import java.util.List;

/// How far numbers may be from what they stand for: half of the largest step of which they are all
/// multiples.
final class Rounding {
    private static final List<Double> STEPS = List.of(1000.0, 500.0, 100.0, 50.0, 10.0, 5.0);
    private static final int ENOUGH = 3;
    private static final double EXACT = 1e-6;
    private static final int MOST_DECIMALS = 6;

    private Rounding() {}

    /// For counts: nothing when they are not visibly rounded. Where these are too few to see it, `all`
    /// of them may tell.
    static double ofCounts(double[] some, double[] all) {
        double[] numbers = different(some) < ENOUGH ? all : some;
        if (different(numbers) < ENOUGH) {
            return 0;
        }
        return STEPS.stream()
                .filter(step -> multiples(numbers, step))
                .map(step -> step / 2)
                .findFirst()
                .orElse(0.0);
    }

    /// For shares: half of the last decimal in use.
    static double ofShares(double[] numbers) {
        double step = 1;
        for (int decimals = 0; decimals < MOST_DECIMALS && !multiples(numbers, step); decimals++) {
            step /= 10;
        }
        return step / 2;
    }

    private static boolean multiples(double[] numbers, double step) {
        for (double number : numbers) {
            if (!Double.isNaN(number) && Math.abs(number / step - Math.rint(number / step)) > EXACT) {
                return false;
            }
        }
        return true;
    }

    private static int different(double[] numbers) {
        return (int) Arrays.stream(numbers)
                .filter(number -> !Double.isNaN(number) && number != 0)
                .distinct()
                .count();
    }
}

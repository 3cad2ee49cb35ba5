package nl.wed.workbench.domain.disclosure;

/// Compares numbers but for the noise of binary fractions. What is no number is neither more nor less nor different.
final class Near {
    private static final double NOISE = 1e-6;

    private Near() {}

    static boolean atMost(double one, double other) {
        return one <= other + NOISE;
    }

    static boolean more(double one, double other) {
        return one > other + NOISE;
    }

    static boolean differ(double one, double other) {
        return more(Math.abs(one - other), 0);
    }
}

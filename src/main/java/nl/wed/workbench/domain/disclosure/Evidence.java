package nl.wed.workbench.domain.disclosure;

import java.util.HashSet;
import java.util.Set;

/// What speaks for and against a tie between statistics that is seen in their numbers: where it holds, where not,
/// and how often chance must be halved to be as small as that all of it is chance.
final class Evidence {
    private static final int FEW_FAIL = 20;
    private static final int MOST_FAIL = 3;
    private static final double LOG_TWO = Math.log(2);

    private final Set<Double> different = new HashSet<>();
    private int holds;
    private int fails;
    private double halvings;

    /// It holds for a number that would have done so anywhere within that width. The same number again says nothing
    /// more.
    void holds(double amount, double width) {
        holds++;
        if (different.add(amount)) {
            halvings += Math.max(0, Math.log(Math.abs(amount) / width) / LOG_TWO);
        }
    }

    void fails() {
        fails++;
    }

    /// Whether it fails too often, however often it may hold elsewhere.
    boolean hopeless() {
        return fails > MOST_FAIL;
    }

    /// Whether it holds but for one in twenty, and chance is halved so many times.
    boolean halves(double times) {
        return fails * FEW_FAIL <= holds && halvings >= times;
    }

    double halvings() {
        return halvings;
    }

    /// The different numbers for which it holds.
    int different() {
        return different.size();
    }
}

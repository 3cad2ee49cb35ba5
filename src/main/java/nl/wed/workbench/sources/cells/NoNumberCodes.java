package nl.wed.workbench.sources.cells;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wed.workbench.sources.result.Warning;

/// Numbers that stand for 'no number', such as -99997 and 99999999, told from real ones by what else the
/// same measure holds: a code lies far outside it, or is below zero where nothing else is.
final class NoNumberCodes {
    /// A code lies so many times further out than any real value.
    private static final double FAR = 10;

    /// From so many nines on a number below zero is a code when it stands alone.
    private static final int SURE_BELOW_ZERO = 5;

    private static final int SURE_ABOVE_ZERO = 8;
    private static final double LEAST_ABOVE_ZERO = 999_999;

    /// With fewer real values nothing is far from them.
    private static final int ENOUGH = 5;

    /// The real values of one measure, and how often each candidate occurs in it.
    static final class Measure {
        private final Map<Double, Integer> candidates = new HashMap<>();
        private double lowest;
        private double highest;
        private int real;

        void add(double amount) {
            if (mayBe(amount)) {
                candidates.merge(amount, 1, Integer::sum);
            } else {
                real++;
                lowest = Math.min(lowest, amount);
                highest = Math.max(highest, amount);
            }
        }

        /// Whether a number is a code here. `never` says that the measure cannot be below zero.
        boolean isCode(double amount, boolean never) {
            int count = candidates.getOrDefault(amount, 0);
            int digits = String.valueOf(Math.abs(code(amount))).length();
            if (count == 0) {
                return false;
            }
            if (amount < 0) {
                boolean far = amount <= FAR * lowest;
                boolean again = count > 1;
                return digits >= SURE_BELOW_ZERO ? far || again : far && (again || never);
            }
            double most = Math.max(highest, -lowest);
            return amount > most && (count > 1 || digits >= SURE_ABOVE_ZERO) || amount > FAR * most && real >= ENOUGH;
        }
    }

    private final Map<Long, Integer> found = new TreeMap<>();

    /// Whether a number may be such a code: nothing but nines, or nearly so, whatever it was scaled by.
    static boolean mayBe(double amount) {
        return (amount <= -999 || amount >= LEAST_ABOVE_ZERO) && code(amount) != 0;
    }

    /// The code as it is written by the source: without the thousands or the percentage that it was scaled
    /// by; 0 when it is none.
    static long code(double amount) {
        if (Math.abs(amount) > 1e15 || amount != Math.rint(amount)) {
            return 0;
        }
        for (int scale : new int[] {1, 100, 1_000, 1_000_000}) {
            long whole = (long) amount / scale;
            if (whole * scale == (long) amount && isNines(whole)) {
                return whole;
            }
        }
        return 0;
    }

    /// Nines only; below zero and with five digits or more the last may be another.
    private static boolean isNines(long number) {
        long size = Math.abs(number);
        long power = 1_000;
        while (power <= size) {
            power *= 10;
        }
        long below = power - size;
        return below == 1 && (number < 0 || size >= LEAST_ABOVE_ZERO) || number < 0 && size >= 99_990 && below <= 10;
    }

    /// Counts a cell that was read as a code.
    void found(double amount) {
        found.merge(code(amount), 1, Integer::sum);
    }

    /// A warning for each code.
    List<Warning> warnings() {
        return found.entrySet().stream()
                .map(one -> Warning.counted("noNumberCodes", one.getValue(), one.getKey()))
                .toList();
    }
}

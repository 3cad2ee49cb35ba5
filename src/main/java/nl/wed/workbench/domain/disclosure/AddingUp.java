package nl.wed.workbench.domain.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says of statistics whether they add up to another one, at the places of the sample where all are
/// known and as far as their rounding lets it be seen.
final class AddingUp {
    /// What was seen: places where it holds and where not, different totals large enough to tell, and
    /// whether each part was there at all.
    record Seen(int holds, int fails, int telling, boolean allParts, boolean rounded) {
        private static final int FEW_FAIL = 20;

        boolean convincing() {
            return plausible() && telling >= (rounded ? 3 : 2);
        }

        boolean plausible() {
            return allParts && telling > 0 && fails * FEW_FAIL <= holds;
        }
    }

    private static final double ROUNDED_TO = 2.5;
    private static final double EXACT = 1e-6;
    private static final double TELLING = 10;
    private static final double PART = 0.25;

    private final Quantities quantities;
    private final Map<Integer, double[]> slacks = new HashMap<>();

    AddingUp(Quantities quantities) {
        this.quantities = quantities;
    }

    /// Whether the parts are mostly all of the total; also where nothing can be seen of it.
    boolean mostly(int total, List<Integer> parts) {
        int holds = 0;
        int all = 0;
        for (int place = 0; place < quantities.sample().size(); place++) {
            double rest = rest(total, parts, place);
            all += Double.isNaN(rest) ? 0 : 1;
            holds += Math.abs(rest) <= allowance(quantities.at(total, place), rest, parts.size()) ? 1 : 0;
        }
        return holds * 2 >= all;
    }

    /// What a total and so many parts can differ by rounding alone.
    static double allowance(double total, double rest, int parts) {
        double largest = Math.max(Math.abs(total), Math.abs(total - rest));
        return Math.min(ROUNDED_TO * (parts + 1), 2 * ROUNDED_TO + PART * largest);
    }

    Seen seen(int total, List<Integer> parts) {
        int holds = 0;
        int fails = 0;
        double most = 0;
        Set<Double> totals = new HashSet<>();
        Set<Integer> there = new HashSet<>();
        for (int place = 0; place < quantities.sample().size(); place++) {
            double rest = rest(total, parts, place);
            double slack = slack(total, parts, place);
            if (Math.abs(rest) > slack) {
                fails++;
            } else if (!Double.isNaN(rest)) {
                holds++;
                most = Math.max(most, slack);
                double amount = quantities.at(total, place);
                if (amount > TELLING * slack && amount >= TELLING) {
                    totals.add(amount);
                }
                for (int part : parts) {
                    if (quantities.at(part, place) != 0) {
                        there.add(part);
                    }
                }
            }
        }
        return new Seen(holds, fails, totals.size(), there.size() == parts.size(), most > 1);
    }

    private double rest(int total, List<Integer> parts, int place) {
        double rest = quantities.at(total, place);
        for (int part : parts) {
            rest -= quantities.at(part, place);
        }
        return rest;
    }

    private double slack(int total, List<Integer> parts, int place) {
        boolean inside = Regions.inMunicipality(quantities.sample().place(place).region());
        double slack = EXACT + rounding(total, inside);
        for (int part : parts) {
            slack += rounding(part, inside);
        }
        return slack;
    }

    /// Sources round districts where they do not round municipalities.
    private double rounding(int quantity, boolean inside) {
        return slacks.computeIfAbsent(quantity, _ ->
                new double[] {Rounding.ofCounts(numbers(quantity, false)), Rounding.ofCounts(numbers(quantity, true))})[
                inside ? 1 : 0];
    }

    private double[] numbers(int quantity, boolean inside) {
        double[] numbers = new double[quantities.sample().size()];
        for (int place = 0; place < numbers.length; place++) {
            boolean here =
                    Regions.inMunicipality(quantities.sample().place(place).region()) == inside;
            numbers[place] = here ? quantities.at(quantity, place) : Double.NaN;
        }
        return numbers;
    }
}

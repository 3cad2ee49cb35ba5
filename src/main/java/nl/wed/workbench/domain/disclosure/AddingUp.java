package nl.wed.workbench.domain.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says of statistics whether they add up to another one, at the places of the sample where all are
/// known and as far as their rounding lets it be seen.
final class AddingUp {
    /// What was seen: the places where it holds and where not, whether each part was there at all, and
    /// how often chance must be halved to be as small as that all of it is chance.
    record Seen(int holds, int fails, boolean allParts, double halvings) {
        private static final int FEW_FAIL = 20;
        private static final double ENOUGH = 16;
        private static final double SOME = 3;
        private static final double MANY = 8;

        boolean convincing() {
            return plausible() && halvings >= ENOUGH;
        }

        boolean likely() {
            return plausible() && halvings >= MANY;
        }

        boolean plausible() {
            return allParts && halvings >= SOME && fails * FEW_FAIL <= holds;
        }
    }

    private static final double ROUNDED_TO = 2.5;
    private static final double EXACT = 1e-6;
    private static final double ONE = 0.5;
    private static final double PART = 0.25;

    private final Quantities quantities;

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
        double halvings = 0;
        Set<Double> totals = new HashSet<>();
        Set<Integer> there = new HashSet<>();
        for (int place = 0; place < quantities.sample().size(); place++) {
            double rest = rest(total, parts, place);
            double slack = slack(total, parts, place);
            if (Math.abs(rest) > slack) {
                fails++;
            } else if (!Double.isNaN(rest)) {
                holds++;
                double amount = quantities.at(total, place);
                if (totals.add(amount)) {
                    halvings += Math.max(0, Math.log(amount / (slack + ONE)) / Math.log(2));
                }
                for (int part : parts) {
                    if (quantities.at(part, place) != 0) {
                        there.add(part);
                    }
                }
            }
        }
        return new Seen(holds, fails, there.size() == parts.size(), halvings);
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
        double slack = EXACT + quantities.half(total, inside);
        for (int part : parts) {
            slack += quantities.half(part, inside);
        }
        return slack;
    }
}

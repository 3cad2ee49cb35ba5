package nl.wed.workbench.domain.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Says of statistics whether they add up to another one, at the places of the sample where all are
/// known and as far as their rounding lets it be seen.
final class AddingUp {
    /// What was seen, and whether each part was there at all.
    record Seen(Evidence evidence, boolean allParts) {
        private static final double ENOUGH = 16;
        private static final double SOME = 3;
        private static final double MANY = 8;

        boolean convincing() {
            return allParts && evidence.halves(ENOUGH);
        }

        boolean likely() {
            return allParts && evidence.halves(MANY);
        }

        boolean plausible() {
            return allParts && evidence.halves(SOME);
        }
    }

    private static final double ROUNDED_TO = 2.5;
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
            holds += Near.atMost(Math.abs(rest), allowance(quantities.at(total, place), rest, parts.size())) ? 1 : 0;
        }
        return holds * 2 >= all;
    }

    /// What a total and so many parts can differ by rounding alone.
    static double allowance(double total, double rest, int parts) {
        double largest = Math.max(Math.abs(total), Math.abs(total - rest));
        return Math.min(ROUNDED_TO * (parts + 1), 2 * ROUNDED_TO + PART * largest);
    }

    Seen seen(int total, List<Integer> parts) {
        var evidence = new Evidence();
        Set<Integer> there = new HashSet<>();
        for (int place = 0; place < quantities.sample().size(); place++) {
            double rest = rest(total, parts, place);
            double slack = slack(total, parts, place);
            if (Near.more(Math.abs(rest), slack)) {
                evidence.fails();
            } else if (!Double.isNaN(rest)) {
                evidence.holds(quantities.at(total, place), slack + ONE);
                for (int part : parts) {
                    if (quantities.at(part, place) != 0) {
                        there.add(part);
                    }
                }
            }
        }
        return new Seen(evidence, there.size() == parts.size());
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
        double slack = quantities.half(total, inside);
        for (int part : parts) {
            slack += quantities.half(part, inside);
        }
        return slack;
    }
}

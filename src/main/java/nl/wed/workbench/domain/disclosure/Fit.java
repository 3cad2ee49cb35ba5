package nl.wed.workbench.domain.disclosure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// SortedNumbers for cells of which none is told, such that the sums hold as far as they can: what a sum
/// leaves over is shared among its unknown members, again and again (projections onto convex sets).
/// One unknown member of a sum is what is left over.
final class Fit {
    private static final int ROUNDS = 300;
    private static final int MOST = 400;
    private static final double NEAR = 1e-9;

    private final Function<PublishedCell, Told> told;
    private final Map<PublishedCell, Double> amounts = new HashMap<>();
    private final Set<PublishedCell> alone = new LinkedHashSet<>();
    private final Set<PublishedCell> unknown = new LinkedHashSet<>();
    private final Set<Addition> additions = new LinkedHashSet<>();

    private Fit(Function<PublishedCell, Told> told) {
        this.told = told;
    }

    /// The fit of the unknown members of a sum and of all that hang together with them.
    static Fit of(
            Addition first, Function<PublishedCell, List<Addition>> additions, Function<PublishedCell, Told> told) {
        var fit = new Fit(told);
        fit.gather(first, additions);
        fit.unknown.forEach(cell -> fit.amounts.put(cell, told.apply(cell).within(0)));
        for (int round = 0; round < ROUNDS && fit.improve() > NEAR; round++) {
            // Each round brings the sums nearer to holding.
        }
        return fit;
    }

    Map<PublishedCell, Double> amounts() {
        return amounts;
    }

    /// The cells that a sum tells by itself.
    Set<PublishedCell> alone() {
        return alone;
    }

    private void gather(Addition first, Function<PublishedCell, List<Addition>> with) {
        var seen = new HashSet<Addition>();
        var next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty() && unknown.size() < MOST) {
            var addition = next.remove();
            if (seen.add(addition)) {
                if (!addition.partial()) {
                    additions.add(addition);
                }
                addition.members()
                        .filter(cell -> !told.apply(cell).published())
                        .filter(unknown::add)
                        .forEach(cell -> next.addAll(with.apply(cell)));
            }
        }
    }

    private double improve() {
        double most = 0;
        for (Addition addition : additions) {
            List<PublishedCell> open =
                    addition.members().filter(unknown::contains).toList();
            if (open.size() == 1) {
                alone.add(open.getFirst());
            }
            double rest = rest(addition);
            for (PublishedCell cell : open) {
                double sign = cell.equals(addition.total()) ? -1 : 1;
                double before = amounts.getOrDefault(cell, 0.0);
                double after = told.apply(cell).within(before + sign * rest / open.size());
                amounts.put(cell, after);
                most = Math.max(most, Math.abs(after - before));
            }
        }
        return most;
    }

    private double rest(Addition addition) {
        double rest = amount(addition.total());
        for (PublishedCell part : addition.parts()) {
            rest -= amount(part);
        }
        return Double.isNaN(rest) ? 0 : rest;
    }

    private double amount(PublishedCell cell) {
        double amount = told.apply(cell).amount();
        return Double.isNaN(amount) ? amounts.getOrDefault(cell, Double.NaN) : amount;
    }
}

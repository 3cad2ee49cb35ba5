package nl.wed.workbench.domain.disclosure;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Numbers for cells of which none is told, such that the sums hold as far as they can: what a sum
/// leaves over is shared among its unknown members, again and again (projections onto convex sets).
/// One unknown member of a sum is what is left over.
final class Fit {
    private static final int ROUNDS = 300;
    private static final int MOST = 400;
    private static final double NEAR = 1e-9;

    private final Function<Cell, Told> told;
    private final Map<Cell, Double> amounts = new HashMap<>();
    private final Set<Cell> alone = new LinkedHashSet<>();
    private final Set<Cell> unknown = new LinkedHashSet<>();
    private final Set<Shape> shapes = new LinkedHashSet<>();

    private Fit(Function<Cell, Told> told) {
        this.told = told;
    }

    /// The fit of the unknown members of a sum and of all that hang together with them.
    static Fit of(Shape first, Function<Cell, List<Shape>> shapes, Function<Cell, Told> told) {
        var fit = new Fit(told);
        fit.gather(first, shapes);
        fit.unknown.forEach(cell -> fit.amounts.put(cell, told.apply(cell).within(0)));
        for (int round = 0; round < ROUNDS && fit.improve() > NEAR; round++) {
            // Each round brings the sums nearer to holding.
        }
        return fit;
    }

    Map<Cell, Double> amounts() {
        return amounts;
    }

    /// The cells that a sum tells by itself.
    Set<Cell> alone() {
        return alone;
    }

    private void gather(Shape first, Function<Cell, List<Shape>> with) {
        var next = new ArrayDeque<Shape>(List.of(first));
        while (!next.isEmpty() && unknown.size() < MOST) {
            var shape = next.remove();
            if (shapes.add(shape)) {
                shape.members()
                        .filter(cell -> !told.apply(cell).published())
                        .filter(unknown::add)
                        .forEach(cell -> next.addAll(with.apply(cell)));
            }
        }
    }

    private double improve() {
        double most = 0;
        for (Shape shape : shapes) {
            List<Cell> open = shape.members().filter(unknown::contains).toList();
            if (open.size() == 1) {
                alone.add(open.getFirst());
            }
            double rest = rest(shape);
            for (Cell cell : open) {
                double sign = cell.equals(shape.total()) ? -1 : 1;
                double before = amounts.getOrDefault(cell, 0.0);
                double after = told.apply(cell).within(before + sign * rest / open.size());
                amounts.put(cell, after);
                most = Math.max(most, Math.abs(after - before));
            }
        }
        return most;
    }

    private double rest(Shape shape) {
        double rest = amount(shape.total());
        for (Cell part : shape.parts()) {
            rest -= amount(part);
        }
        return Double.isNaN(rest) ? 0 : rest;
    }

    private double amount(Cell cell) {
        double amount = told.apply(cell).amount();
        return Double.isNaN(amount) ? amounts.getOrDefault(cell, Double.NaN) : amount;
    }
}

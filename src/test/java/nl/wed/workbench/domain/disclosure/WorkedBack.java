package nl.wed.workbench.domain.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/// What a reader can work out with all that is printed: the lowest and highest that each number can be,
/// by linear programming over the numbers that hang together.
final class WorkedBack {
    /// A weighted sum of numbers lies between two bounds.
    record Known(Map<String, Double> weights, double low, double high) {}

    /// Between two bounds.
    record Range(double low, double high) {}

    private static final double FIXED = 1e-9;
    private static final int ITERATIONS = 20_000;

    private final List<Known> all = new ArrayList<>();
    private final Map<String, Double> fixed = new HashMap<>();
    private final Map<String, List<Known>> with = new LinkedHashMap<>();

    WorkedBack(Collection<Known> all) {
        this.all.addAll(all);
        for (Known known : all) {
            if (known.weights.size() == 1 && known.high - known.low < FIXED) {
                var entry = known.weights.entrySet().iterator().next();
                fixed.put(entry.getKey(), known.low / entry.getValue());
            }
        }
        for (Known known : all) {
            known.weights.keySet().stream()
                    .filter(name -> !fixed.containsKey(name))
                    .forEach(name ->
                            with.computeIfAbsent(name, _ -> new ArrayList<>()).add(known));
        }
    }

    /// What a number can be; a fixed one is itself.
    Range of(String name) {
        Double exactly = fixed.get(name);
        if (exactly != null) {
            return new Range(exactly, exactly);
        }
        var names = connected(name);
        var constraints = constraints(names);
        return new Range(
                solve(names, constraints, name, GoalType.MINIMIZE), solve(names, constraints, name, GoalType.MAXIMIZE));
    }

    private List<String> connected(String first) {
        Set<String> found = new LinkedHashSet<>(List.of(first));
        var next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (Known known : with.getOrDefault(next.remove(), List.of())) {
                for (String name : known.weights.keySet()) {
                    if (!fixed.containsKey(name) && found.add(name)) {
                        next.add(name);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private LinearConstraintSet constraints(List<String> names) {
        var constraints = new ArrayList<LinearConstraint>();
        Set<Known> some = new LinkedHashSet<>();
        names.forEach(name -> some.addAll(with.getOrDefault(name, List.of())));
        for (Known known : some) {
            double[] weights = new double[names.size()];
            double constant = 0;
            for (var entry : known.weights.entrySet()) {
                Double exactly = fixed.get(entry.getKey());
                if (exactly == null) {
                    weights[names.indexOf(entry.getKey())] += entry.getValue();
                } else {
                    constant += exactly * entry.getValue();
                }
            }
            add(constraints, weights, known.low - constant, known.high - constant);
        }
        return new LinearConstraintSet(constraints);
    }

    private static void add(List<LinearConstraint> constraints, double[] weights, double low, double high) {
        if (high - low < FIXED) {
            constraints.add(new LinearConstraint(weights, Relationship.EQ, low));
            return;
        }
        if (Double.isFinite(low)) {
            constraints.add(new LinearConstraint(weights, Relationship.GEQ, low));
        }
        if (Double.isFinite(high)) {
            constraints.add(new LinearConstraint(weights, Relationship.LEQ, high));
        }
    }

    private static double solve(List<String> names, LinearConstraintSet constraints, String name, GoalType goal) {
        double[] weights = new double[names.size()];
        weights[names.indexOf(name)] = 1;
        try {
            return new SimplexSolver()
                    .optimize(
                            new MaxIter(ITERATIONS),
                            new LinearObjectiveFunction(weights, 0),
                            constraints,
                            goal,
                            new NonNegativeConstraint(true))
                    .getValue();
        } catch (UnboundedSolutionException _) {
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : 0;
        }
    }
}

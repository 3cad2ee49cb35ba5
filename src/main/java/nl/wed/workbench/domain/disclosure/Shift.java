package nl.wed.workbench.domain.disclosure;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;

/// Another table that fits what is shown and told: one cell was moved in it, and what has to move
/// with it, circuit by circuit.
final class Shift<K> implements CircuitSearch.Room<K> {
    /// How far a cell comes in the tables that were found.
    record Reach(double low, double high) {
        static Reach only(double amount) {
            return new Reach(amount, amount);
        }

        Reach with(double amount) {
            return new Reach(Math.min(low, amount), Math.max(high, amount));
        }

        boolean holds(double amount) {
            return Near.atMost(low, amount) && Near.atMost(amount, high);
        }

        /// Whether the other one lies within this one, or beside it by no more than a rounding; no number lies nowhere.
        boolean covers(Reach other, double rounding) {
            return Near.atMost(low - rounding, other.low) && Near.atMost(other.high, high + rounding);
        }

        double width() {
            return high - low;
        }

        Bounds bounds() {
            return new Bounds(Kind.COVER, low, high);
        }
    }

    private static final int CIRCUITS = 12;

    private final Network<K> network;
    private final HiddenCells<K> hidden;
    private final Predicate<K> movable;
    private final Means most;
    private final Patience patience;
    private final Map<K, Double> moved = new LinkedHashMap<>();
    private final Map<Sum<K>, Double> rests = new HashMap<>();
    private boolean clear = true;

    Shift(Network<K> network, HiddenCells<K> hidden, Predicate<K> movable, Means most, Patience patience) {
        this.patience = patience;
        this.network = network;
        this.hidden = hidden;
        this.movable = movable;
        this.most = most;
    }

    /// What is different in this table, by how much.
    Map<K, Double> moved() {
        return Collections.unmodifiableMap(moved);
    }

    /// Whether every sum that moved adds up exactly and every count in it is certain.
    boolean clear() {
        return clear;
    }

    /// Moves a cell, as far as that distance; gives how far it came.
    double move(K cell, double distance) {
        int direction = distance > 0 ? 1 : -1;
        double come = 0;
        for (int i = 0; i < CIRCUITS && Near.differ(come, distance); i++) {
            Optional<Circuit<K>> circuit = CircuitSearch.find(network, this, patience, cell, direction);
            if (circuit.isEmpty()) {
                break;
            }
            double step = Math.min(Math.abs(distance - come), room(circuit.get()));
            take(circuit.get(), step);
            come += direction * step;
        }
        return come;
    }

    private double room(Circuit<K> circuit) {
        double least = Double.POSITIVE_INFINITY;
        for (var entry : circuit.weights().entrySet()) {
            least = Math.min(least, of(entry.getKey(), entry.getValue()) / Math.abs(entry.getValue()));
        }
        for (var entry : circuit.rests().entrySet()) {
            least = Math.min(least, ofRest(entry.getKey(), entry.getValue()) / Math.abs(entry.getValue()));
        }
        return least;
    }

    private void take(Circuit<K> circuit, double step) {
        circuit.weights().forEach((cell, weight) -> {
            moved.merge(cell, weight * step, Double::sum);
            clear &= network.certain(cell);
            network.sums(cell).forEach(sum -> clear &= sum.exact());
        });
        circuit.rests().forEach((sum, weight) -> rests.merge(sum, weight * step, Double::sum));
    }

    @Override
    public double ofRest(Sum<K> sum, int direction) {
        return sum.room(direction) - Integer.signum(direction) * rests.getOrDefault(sum, 0.0);
    }

    @Override
    public boolean hidden(K cell) {
        return hidden.has(cell);
    }

    @Override
    public List<K> hiddenIn(Sum<K> sum) {
        return hidden.in(sum);
    }

    @Override
    public boolean totals() {
        return most == Means.TOTALS;
    }

    @Override
    public boolean holds(Sum<K> sum) {
        return !sum.guessed() || most.compareTo(Means.CERTAINTIES) < 0;
    }

    @Override
    public double of(K cell, int direction) {
        boolean up = direction > 0;
        double now = network.amount(cell) + moved.getOrDefault(cell, 0.0);
        if (!movable.test(cell)) {
            return 0;
        }
        if (Double.isNaN(now)) {
            return up ? Double.POSITIVE_INFINITY : 0;
        }
        var limits = limits(cell);
        return up ? limits.high - now : now - limits.low;
    }

    /// Between what a cell may be.
    private Reach limits(K cell) {
        var bounds = hidden.of(cell);
        if (bounds != null) {
            return bounds.told() && most == Means.COVERS
                    ? new Reach(bounds.low(), bounds.high())
                    : from(floor(cell, bounds.kind()));
        }
        if (hidden(cell)) {
            return from(0);
        }
        boolean zero = network.amount(cell) <= 0;
        return zero && most.compareTo(Means.ZEROS) < 0
                ? Reach.only(network.amount(cell))
                : from(floor(cell, Kind.COVER));
    }

    private static Reach from(double low) {
        return new Reach(low, Double.POSITIVE_INFINITY);
    }

    /// A cover that is told with its bounds would have been told as a small count if it were one.
    private double floor(K cell, Kind kind) {
        return kind == Kind.COVER && most == Means.COVERS ? Math.min(network.threshold(cell), network.amount(cell)) : 0;
    }
}

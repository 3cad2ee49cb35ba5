package nl.wed.workbench.domain.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Shift.Reach;

/// Hides cells so that no hidden one can be worked back. For each end of what is told of a hidden
/// cell a whole table is found that fits all that is shown and has the cell at that end; the cells
/// that differ in it are hidden too, and told as far as such tables reach. So every bound that is
/// told can be true, whatever is added up. Where no such table is found the cell is `uncertain`.
final class Suppression<K> {
    private final Network<K> network;
    private final List<Means> means;
    private final HiddenCells<K> hidden;
    private final Map<K, Reach> reached = new LinkedHashMap<>();
    private final Patience patience = new Patience();
    private final Set<K> uncertain = new LinkedHashSet<>();
    private final Set<K> doubtful = new LinkedHashSet<>();
    private Predicate<K> movable = _ -> true;

    Suppression(Network<K> network, Collection<Means> means) {
        this.network = network;
        hidden = new HiddenCells<>(network);
        this.means = List.copyOf(means);
    }

    /// Hides these cells, and then what would give them away among those that may change with them.
    void hide(Map<K, Bounds> cells, Predicate<K> movable) {
        this.movable = movable;
        cells.forEach((cell, bounds) -> {
            var before = hidden.of(cell);
            hidden.put(cell, before == null ? bounds : stricter(before, bounds));
        });
        cells.keySet().forEach(this::protect);
    }

    private static Bounds stricter(Bounds before, Bounds now) {
        return before.told() || before.kind() == Kind.COVER ? now : before;
    }

    /// What is told of a cell; empty when it is shown.
    Optional<Bounds> bounds(K cell) {
        var bounds = hidden.of(cell);
        return bounds == null || bounds.kind() != Kind.COVER
                ? Optional.ofNullable(bounds)
                : Optional.of(reach(cell).bounds());
    }

    /// All hidden cells, in the order in which they were hidden.
    Set<K> hidden() {
        return hidden.all();
    }

    /// The hidden cells that the shown ones may give away.
    Set<K> uncertain() {
        var all = new LinkedHashSet<>(uncertain);
        all.addAll(doubtful);
        return all;
    }

    /// Says of a hidden cell that it may be given away for another reason than the sums.
    void doubt(K cell) {
        doubtful.add(cell);
    }

    /// Looks again at what is uncertain: more is hidden now than when it was first looked at.
    void lookAgain() {
        for (K cell : List.copyOf(uncertain)) {
            uncertain.remove(cell);
            protect(cell);
        }
    }

    private void protect(K cell) {
        for (Means one : means) {
            if (one == Means.VEILS) {
                veil(cell);
            }
            if (secured(cell, one)) {
                return;
            }
        }
        uncertain.add(cell);
    }

    /// Tells no bounds of a cell that is a part and of the hidden parts beside it.
    private void veil(K cell) {
        for (Sum<K> sum : network.sums(cell)) {
            sum.parts().forEach(this::veilOne);
        }
    }

    private void veilOne(K cell) {
        hidden.change(cell, bounds -> bounds.told() ? Bounds.open(Kind.VEIL) : bounds);
    }

    private boolean secured(K cell, Means most) {
        var bounds = hidden.of(cell);
        if (bounds != null && bounds.told()) {
            return comesTo(cell, bounds.low(), most) && comesTo(cell, bounds.high(), most);
        }
        double least = Math.max(1, network.threshold(cell) - 2.0);
        double amount = network.amount(cell);
        double wanted = Math.max(least, Double.isNaN(amount) ? 0 : amount / 2);
        widen(cell, 1, wanted, most);
        widen(cell, -1, wanted, most);
        return Near.atMost(least, reach(cell).width());
    }

    private boolean comesTo(K cell, double end, Means most) {
        if (reach(cell).holds(end)) {
            return true;
        }
        double distance = end - network.amount(cell);
        var shift = shift(most);
        if (Near.differ(shift.move(cell, distance), distance)) {
            return false;
        }
        commit(shift, most, true);
        return true;
    }

    /// Moves a cell so far that with what it moves the other way it comes as far as wanted.
    private void widen(K cell, int direction, double wanted, Means most) {
        var reach = reach(cell);
        if (Near.atMost(wanted, reach.width())) {
            return;
        }
        double amount = network.amount(cell);
        double other = direction > 0 ? amount - reach.low() : reach.high() - amount;
        var shift = shift(most);
        if (Near.differ(shift.move(cell, direction * (wanted - other)), 0)) {
            commit(shift, most, false);
        }
    }

    private Shift<K> shift(Means most) {
        return new Shift<>(network, hidden, movable, most, patience);
    }

    /// The cells that differ in the table that was found are hidden, told when nothing is vague.
    private void commit(Shift<K> shift, Means most, boolean told) {
        boolean clear = told && most == Means.COVERS && shift.clear();
        shift.moved().forEach((cell, change) -> {
            reached.put(cell, reach(cell).with(network.amount(cell) + change));
            var bounds = hidden.of(cell);
            if (bounds != null && bounds.told() && !bounds.holds(reach(cell))) {
                veilOne(cell);
            }
            if (bounds == null || bounds.kind() == Kind.COVER && !clear) {
                hidden.put(cell, Bounds.open(clear ? Kind.COVER : Kind.VEIL));
            }
        });
    }

    private Reach reach(K cell) {
        return reached.getOrDefault(cell, Reach.only(network.amount(cell)));
    }
}

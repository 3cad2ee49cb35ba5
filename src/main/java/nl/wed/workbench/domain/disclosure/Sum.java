package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/// Says that a cell is the total of other cells. `rest` is what the total is more than its parts:
/// nothing, a rounding, or, when `OPEN`, a part that stands nowhere and of which the size is not told.
/// A sum is equal to itself only: there are many, with many parts.
final class Sum<K> {
    /// What is to be known of a sum beside its members.
    enum Trait {
        /// It has a part that stands nowhere.
        OPEN,
        /// It may be a sum by chance.
        GUESSED,
        /// It has one part, inside a municipality: the total is the same number again.
        SAME
    }

    private static final int LONG = 80;

    private final K total;
    private final List<K> parts;
    private final List<K> members;
    private final double rest;
    private final Set<Trait> traits;
    private final Set<K> known = new HashSet<>();
    private List<K> smallest = List.of();

    Sum(K total, List<K> parts, double rest, Set<Trait> traits) {
        this.total = total;
        this.parts = List.copyOf(parts);
        this.rest = rest;
        this.traits = Set.copyOf(traits);
        members = new ArrayList<>(parts);
        members.add(total);
    }

    /// A sum of numbers as they are.
    static <K> Sum<K> exactly(K total, List<K> parts) {
        return new Sum<>(total, parts, 0, Set.of());
    }

    K total() {
        return total;
    }

    List<K> parts() {
        return parts;
    }

    /// The parts and the total.
    List<K> members() {
        return members;
    }

    int size() {
        return parts.size();
    }

    boolean guessed() {
        return traits.contains(Trait.GUESSED);
    }

    boolean same() {
        return traits.contains(Trait.SAME);
    }

    /// What a change of a cell is for the sum: the same for a part, and the other way for the total.
    int change(K cell, int by) {
        return cell.equals(total) ? -by : by;
    }

    /// Whether the numbers add up to the last person.
    boolean exact() {
        return Near.atMost(Math.abs(rest), 0);
    }

    /// How far the part that stands nowhere can go up or down; nowhere when there is none.
    double room(int direction) {
        if (!traits.contains(Trait.OPEN)) {
            return 0;
        }
        return Integer.signum(direction) == (rest < 0 ? 1 : -1) ? Math.abs(rest) : Double.POSITIVE_INFINITY;
    }

    /// Tells the members that are in another sum too. Two long sums have none in common that matters: they
    /// are of other statistics, or one is over a few parts of the other.
    void membersIn(Sum<K> other, Consumer<K> consumer) {
        var shorter = other.size() > size() ? this : other;
        var longer = shorter == this ? other : this;
        if (shorter.size() <= LONG) {
            for (K cell : shorter.members) {
                if (longer.has(cell)) {
                    consumer.accept(cell);
                }
            }
        }
    }

    /// The parts, the smallest first.
    List<K> smallest(ToDoubleFunction<K> amount) {
        if (smallest.isEmpty()) {
            smallest = parts.stream().sorted(Comparator.comparingDouble(amount)).toList();
        }
        return smallest;
    }

    private boolean has(K cell) {
        if (known.isEmpty()) {
            known.addAll(members);
        }
        return known.contains(cell);
    }
}

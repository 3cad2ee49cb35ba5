package nl.wed.workbench.domain.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Says that a cell is the total of other cells. `rest` is what the total is more than its parts:
/// nothing, a rounding, or, when `open`, a part that stands nowhere and of which the size is not told.
/// A sum is equal to itself only: there are many, with many parts.
final class Sum<K> {
    private static final double EXACT = 1e-6;
    private static final int LONG = 80;

    private final K total;
    private final List<K> parts;
    private final double rest;
    private final boolean open;
    private final boolean guessed;
    private final Set<K> known = new HashSet<>();
    private List<K> smallest = List.of();

    Sum(K total, List<K> parts, double rest, boolean open, boolean guessed) {
        this.guessed = guessed;
        this.total = total;
        this.parts = List.copyOf(parts);
        this.rest = rest;
        this.open = open;
    }

    /// A sum of numbers as they are.
    static <K> Sum<K> exactly(K total, List<K> parts) {
        return new Sum<>(total, parts, 0, false, false);
    }

    K total() {
        return total;
    }

    List<K> parts() {
        return parts;
    }

    /// The number of which the total is the sum: for a part, and against it for the total.
    int sign(K cell) {
        return cell.equals(total) ? -1 : 1;
    }

    /// Whether it may be a sum by chance.
    boolean guessed() {
        return guessed;
    }

    /// Whether the numbers add up to the last person.
    boolean exact() {
        return Math.abs(rest) < EXACT;
    }

    /// How far the part that stands nowhere can go up or down; nowhere when there is none.
    double room(int direction) {
        if (!open) {
            return 0;
        }
        return Integer.signum(direction) == (rest < 0 ? 1 : -1) ? Math.abs(rest) : Double.POSITIVE_INFINITY;
    }

    Stream<K> members() {
        return Stream.concat(Stream.of(total), parts.stream());
    }

    /// The members that are in another sum too. Two long sums have none in common: they are of other
    /// statistics, or one is over a few parts of the other.
    List<K> membersIn(Sum<K> other) {
        var shorter = other.parts.size() > parts.size() ? this : other;
        var longer = shorter == this ? other : this;
        return shorter.parts.size() > LONG
                ? List.of()
                : shorter.members().filter(longer::has).toList();
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
            members().forEach(known::add);
        }
        return known.contains(cell);
    }
}

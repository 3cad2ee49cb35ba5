package nl.wed.workbench.domain.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Looks for the cells that can change with one cell: takes a sum that its change disturbs, lets
/// another member set it right, and goes on with the sums in which that one stands. Prefers members
/// that set other disturbed sums right too, then hidden ones, then the smallest; goes back where it
/// gets stuck, and gives up after a number of tries.
final class CircuitSearch<K> {
    /// How far a cell can go up or down, from where it is now.
    interface Room<K> {
        double of(K cell, int direction);

        /// The same of what a total is more than its parts.
        double ofRest(Sum<K> sum, int direction);

        /// Whether nothing is told that stops a cell from changing, but perhaps its bounds.
        boolean hidden(K cell);

        /// The members of a sum of which that is so.
        List<K> hiddenIn(Sum<K> sum);

        /// Whether a cell may be changed where it is the total.
        boolean totals();

        /// Whether a sum has to hold.
        boolean holds(Sum<K> sum);
    }

    /// A member of a sum with what speaks for and against it.
    private record Candidate<K>(K cell, int disturbs, int shown, int total) {
        static <K> Comparator<Candidate<K>> order() {
            return Comparator.<Candidate<K>>comparingInt(Candidate::disturbs)
                    .thenComparingInt(Candidate::shown)
                    .thenComparingInt(Candidate::total);
        }
    }

    private static final int TRIES = 400;
    private static final int BRANCHES = 6;
    private static final int SMALLEST = 8;
    private static final int MOST_HIDDEN = 24;
    private static final double NOTHING = 1e-6;

    private final Network<K> network;
    private final Room<K> room;
    private final Map<K, Integer> weights = new LinkedHashMap<>();
    private final Map<Sum<K>, Integer> rests = new LinkedHashMap<>();
    private final Map<Sum<K>, Integer> disturbed = new LinkedHashMap<>();
    private int tries;

    private CircuitSearch(Network<K> network, Room<K> room) {
        this.network = network;
        this.room = room;
    }

    /// A circuit in which that cell goes up (1) or down (-1); empty when none is found.
    static <K> Optional<Circuit<K>> find(Network<K> network, Room<K> room, K cell, int direction) {
        var search = new CircuitSearch<>(network, room);
        search.change(cell, direction);
        return search.closes() ? Optional.of(new Circuit<>(search.weights, search.rests)) : Optional.empty();
    }

    private boolean closes() {
        if (disturbed.isEmpty()) {
            return true;
        }
        Sum<K> sum = disturbed.keySet().stream()
                .min(Comparator.comparingInt(one -> one.parts().size()))
                .orElseThrow();
        return byRest(sum) || candidates(sum).stream().anyMatch(cell -> tries++ < TRIES && closesWith(sum, cell));
    }

    /// A part that stands nowhere takes the change, when the sum has one.
    private boolean byRest(Sum<K> sum) {
        int weight = -disturbed.getOrDefault(sum, 0);
        if (room.ofRest(sum, weight) < NOTHING) {
            return false;
        }
        rests.put(sum, weight);
        disturbed.remove(sum);
        if (closes()) {
            return true;
        }
        rests.remove(sum);
        disturbed.put(sum, -weight);
        return false;
    }

    private boolean closesWith(Sum<K> sum, K cell) {
        int weight = weight(sum, cell);
        change(cell, weight);
        if (closes()) {
            return true;
        }
        change(cell, -weight);
        weights.remove(cell);
        return false;
    }

    private void change(K cell, int weight) {
        weights.put(cell, weight);
        for (Sum<K> sum : network.sums(cell)) {
            if (room.holds(sum)) {
                disturbed.merge(sum, sum.sign(cell) * weight, (one, other) -> one + other == 0 ? null : one + other);
            }
        }
    }

    private int weight(Sum<K> sum, K cell) {
        return -disturbed.getOrDefault(sum, 0) * sum.sign(cell);
    }

    private List<K> candidates(Sum<K> sum) {
        var found = new LinkedHashSet<K>();
        for (Sum<K> other : disturbed.keySet()) {
            if (other != sum) {
                sum.membersIn(other).stream().filter(cell -> fits(sum, cell)).forEach(found::add);
            }
        }
        add(room.hiddenIn(sum), MOST_HIDDEN, cell -> fits(sum, cell), found);
        add(sum.smallest(network::amount), SMALLEST, cell -> !room.hidden(cell) && fits(sum, cell), found);
        if (room.totals() && fits(sum, sum.total())) {
            found.add(sum.total());
        }
        return found.stream()
                .map(cell -> new Candidate<>(
                        cell, disturbs(cell), room.hidden(cell) ? 0 : 1, cell.equals(sum.total()) ? 1 : 0))
                .sorted(Candidate.order())
                .limit(BRANCHES)
                .map(Candidate::cell)
                .toList();
    }

    private static <K> void add(List<K> cells, int most, Predicate<K> which, Set<K> found) {
        int left = most;
        for (int i = 0; i < cells.size() && left > 0; i++) {
            if (which.test(cells.get(i))) {
                found.add(cells.get(i));
                left--;
            }
        }
    }

    private boolean fits(Sum<K> sum, K cell) {
        return !weights.containsKey(cell)
                && (room.hidden(cell) || room.totals() || !cell.equals(sum.total()))
                && room.of(cell, weight(sum, cell)) > NOTHING;
    }

    /// How many sums more are disturbed with this cell in the circuit.
    private int disturbs(K cell) {
        int more = 0;
        for (Sum<K> sum : network.sums(cell)) {
            more += disturbed.containsKey(sum) ? -1 : room.holds(sum) ? 1 : 0;
        }
        return more;
    }
}

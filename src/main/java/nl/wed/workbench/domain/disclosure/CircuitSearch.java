package nl.wed.workbench.domain.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for the cells that can change with one cell: lets a member of a sum that is disturbed set it
/// right, and goes on with the sums in which that one stands. Prefers members that set other disturbed
/// sums right too, then hidden ones, then the smallest; goes back where it gets stuck, and gives up after
/// a number of tries. Circuits of few cells are looked for first.
final class CircuitSearch<K> {
    /// How far cells can change, from where they are now.
    interface Room<K> {
        /// How far a cell can go up or down.
        double of(K cell, int direction);

        /// The same of what a total is more than its parts.
        double ofRest(Sum<K> sum, int direction);

        /// Whether no number of a cell is told.
        boolean hidden(K cell);

        /// The members of a sum of which no number is told.
        List<K> hiddenIn(Sum<K> sum);

        /// Whether a total may be hidden for its parts.
        boolean totals();

        /// Whether a sum has to hold.
        boolean holds(Sum<K> sum);
    }

    /// A member of a sum, how many sums more are disturbed with it, and whether it is shown or the total.
    private record Candidate<K>(K cell, int disturbs, boolean shown, boolean total) {
        static <K> Comparator<Candidate<K>> order() {
            return Comparator.<Candidate<K>>comparingInt(Candidate::disturbs)
                    .thenComparing(Candidate::shown)
                    .thenComparing(Candidate::total);
        }
    }

    /// A disturbed sum with the members that can set it right, the best first.
    private record Next<K>(Sum<K> sum, List<Candidate<K>> candidates) {
        static <K> Comparator<Next<K>> order() {
            return Comparator.<Next<K>>comparingInt(next -> next.candidates.getFirst().disturbs)
                    .thenComparingInt(next -> next.sum.size());
        }
    }

    private static final int TRIES = 120;
    private static final int BRANCHES = 6;
    private static final int SMALLEST = 8;
    private static final int MOST_HIDDEN = 24;

    private final Network<K> network;
    private final Room<K> room;
    private final int largest;
    private final Map<K, Integer> weights = new LinkedHashMap<>();
    private final Map<Sum<K>, Integer> rests = new LinkedHashMap<>();
    private final Map<Sum<K>, Integer> disturbed = new LinkedHashMap<>();
    private int tries;
    private boolean tooLarge;

    private CircuitSearch(Network<K> network, Room<K> room, int largest) {
        this.network = network;
        this.room = room;
        this.largest = largest;
    }

    /// A circuit in which that cell goes up (1) or down (-1); empty when none is found.
    static <K> Optional<Circuit<K>> find(Network<K> network, Room<K> room, Patience patience, K cell, int direction) {
        for (int size : patience.sizes()) {
            var search = new CircuitSearch<>(network, room, size);
            search.change(cell, direction);
            if (search.closes()) {
                return Optional.of(new Circuit<>(search.weights, search.rests));
            }
            patience.tried(search.tries);
            if (!search.tooLarge) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean closes() {
        var rested = rest();
        if (disturbed.isEmpty() || closesByMember()) {
            return true;
        }
        rested.forEach((sum, change) -> {
            add(rests, sum, change);
            disturbed.put(sum, change);
        });
        return false;
    }

    /// Lets the parts that stand nowhere take the changes, in the sums that have one; gives the changes.
    private Map<Sum<K>, Integer> rest() {
        var rested = new LinkedHashMap<Sum<K>, Integer>();
        disturbed.forEach((sum, change) -> {
            if (Near.more(room.ofRest(sum, -change), 0)) {
                rested.put(sum, change);
            }
        });
        rested.forEach((sum, change) -> {
            disturbed.remove(sum);
            add(rests, sum, -change);
        });
        return rested;
    }

    private static <T> void add(Map<T, Integer> map, T key, int change) {
        map.merge(key, change, (one, other) -> one + other == 0 ? null : one + other);
    }

    private boolean closesByMember() {
        if (weights.size() >= largest) {
            tooLarge = true;
            return false;
        }
        return disturbed.keySet().stream()
                .map(sum -> new Next<>(sum, candidates(sum)))
                .filter(next -> !next.candidates.isEmpty())
                .min(Next.order())
                .filter(this::closesBy)
                .isPresent();
    }

    private boolean closesBy(Next<K> next) {
        for (var candidate : next.candidates) {
            if (tries++ < TRIES && closesWith(next.sum, candidate.cell)) {
                return true;
            }
        }
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
                add(disturbed, sum, sum.change(cell, weight));
            }
        }
    }

    private int weight(Sum<K> sum, K cell) {
        return sum.change(cell, -disturbed.getOrDefault(sum, 0));
    }

    private List<Candidate<K>> candidates(Sum<K> sum) {
        Set<K> found = new LinkedHashSet<>();
        for (Sum<K> other : disturbed.keySet()) {
            if (other != sum) {
                sum.membersIn(other, found::add);
            }
        }
        found.removeIf(cell -> !fits(sum, cell));
        add(sum, room.hiddenIn(sum).stream(), MOST_HIDDEN, found);
        add(sum, sum.smallest(network::amount).stream().filter(cell -> !room.hidden(cell)), SMALLEST, found);
        if (fits(sum, sum.total())) {
            found.add(sum.total());
        }
        return found.stream()
                .map(cell -> new Candidate<>(cell, disturbs(cell), !room.hidden(cell), cell.equals(sum.total())))
                .sorted(Candidate.order())
                .limit(BRANCHES)
                .toList();
    }

    private void add(Sum<K> sum, Stream<K> some, int most, Set<K> found) {
        found.addAll(some.filter(cell -> fits(sum, cell)).limit(most).toList());
    }

    private boolean fits(Sum<K> sum, K cell) {
        return !weights.containsKey(cell)
                && (!cell.equals(sum.total()) || room.hidden(cell) || room.totals() || sum.same())
                && Near.more(room.of(cell, weight(sum, cell)), 0);
    }

    private int disturbs(K cell) {
        int more = 0;
        for (Sum<K> sum : network.sums(cell)) {
            more += disturbed.containsKey(sum) ? -1 : room.holds(sum) ? 1 : 0;
        }
        return more;
    }
}

package nl.wed.workbench.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Gives records numbers that rise in the order of their table. Numbers leave room between them, so
/// that adding, removing or moving one record changes one number.
final class Places {
    /// Below all places.
    static final long LOWEST = 0;

    /// Above all places.
    static final long HIGHEST = Long.MAX_VALUE;

    private static final long STEP = 1L << 20;

    private Places() {}

    /// The places of this order between two others, keeping as many of the old ones as fit; empty when there is no
    /// room.
    static Optional<Map<UUID, Long>> between(long lower, long upper, List<UUID> order, Map<UUID, Long> old) {
        var places = new HashMap<UUID, Long>();
        long previous = lower;
        for (int i = 0; i < order.size(); i++) {
            UUID id = order.get(i);
            Long kept = old.get(id);
            long next = nextKept(order, i + 1, old, previous, upper);
            if (kept == null || kept <= previous || kept >= next) {
                kept = next == HIGHEST ? previous + STEP : (previous + next) >>> 1;
            }
            if (kept <= previous) {
                return Optional.empty();
            }
            places.put(id, kept);
            previous = kept;
        }
        return Optional.of(places);
    }

    // The first old number ahead that can still be kept; the very next one nearly always.
    private static long nextKept(List<UUID> order, int from, Map<UUID, Long> old, long previous, long upper) {
        int last = Math.min(order.size(), from + 3);
        for (int i = from; i < last; i++) {
            Long place = old.get(order.get(i));
            if (place != null && place > previous && place < upper) {
                return place;
            }
        }
        return upper;
    }

    /// The places of this order, as if none had any.
    static Map<UUID, Long> afresh(List<UUID> order) {
        var places = new HashMap<UUID, Long>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), (i + 1) * STEP);
        }
        return places;
    }
}

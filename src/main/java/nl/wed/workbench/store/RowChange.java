package nl.wed.workbench.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What has to be written of the rows of one kind, of which nearly all stand where they stood: only what lies
/// between the first and the last rows that are in the same order is looked up by id. `same` is asked of two rows
/// with one id.
///
/// Most of it is going over rows that are the same, so that the lists are arrays here.
final class RowChange<T> {
    private final T[] before;
    private final T[] after;
    private final Function<T, UUID> id;
    private final BiPredicate<T, T> same;

    @SuppressWarnings("unchecked")
    RowChange(List<T> before, List<T> after, Function<T, UUID> id, BiPredicate<T, T> same) {
        this.before = (T[]) before.toArray();
        this.after = (T[]) after.toArray();
        this.id = id;
        this.same = same;
    }

    /// A row that has to be written, and where it stands.
    interface Writing<T> {
        void row(UUID id, long place, T row);
    }

    /// What becomes of the places: those that are new or other ones, and whose row is gone.
    record Moved(Map<UUID, Long> places, Set<UUID> gone) {
        void in(Map<UUID, Long> all) {
            all.putAll(places);
            all.keySet().removeAll(gone);
        }
    }

    /// Gives every row that differs from the one of before, or stands elsewhere than in the old places.
    Moved write(Map<UUID, Long> old, Writing<T> writing) {
        int first = sameAtTheBeginning();
        int last = sameAtTheEnd(first);
        SequencedMap<UUID, T> was = byId(Arrays.asList(before).subList(first, before.length - last));
        SequencedMap<UUID, T> is = byId(Arrays.asList(after).subList(first, after.length - last));
        Map<UUID, Long> places = places(List.copyOf(is.sequencedKeySet()), first, last, old);
        boolean othersMove = places.size() > is.size();
        for (int i = 0; i < after.length; i++) {
            T row = after[i];
            boolean stays = !othersMove && (i < first || i >= after.length - last);
            if (!stays || !same.test(before[i < first ? i : before.length - after.length + i], row)) {
                write(row, counterpart(i, first, last, was), places, old, writing);
            }
        }
        Set<UUID> gone =
                was.keySet().stream().filter(one -> !is.containsKey(one)).collect(Collectors.toSet());
        return new Moved(places, gone);
    }

    private void write(T row, @Nullable T earlier, Map<UUID, Long> places, Map<UUID, Long> old, Writing<T> writing) {
        UUID key = id.apply(row);
        Long place = Objects.requireNonNull(places.containsKey(key) ? places.get(key) : old.get(key));
        if (earlier == null || !place.equals(old.get(key)) || !same.test(earlier, row)) {
            writing.row(key, place, row);
        }
    }

    private @Nullable T counterpart(int i, int first, int last, Map<UUID, T> was) {
        if (i < first) {
            return before[i];
        }
        int fromEnd = after.length - i;
        return fromEnd <= last ? before[before.length - fromEnd] : was.get(id.apply(after[i]));
    }

    private Map<UUID, Long> places(List<UUID> order, int first, int last, Map<UUID, Long> old) {
        if (order.isEmpty()) {
            return Map.of();
        }
        long lower = first == 0 ? Places.LOWEST : placeOf(after[first - 1], old);
        long upper = last == 0 ? Places.HIGHEST : placeOf(after[after.length - last], old);
        return Places.between(lower, upper, order, old)
                .orElseGet(() -> Places.afresh(Arrays.stream(after).map(id).toList()));
    }

    private long placeOf(T row, Map<UUID, Long> old) {
        Long place = old.get(id.apply(row));
        if (place == null) {
            throw new IllegalStateException("a row without a place");
        }
        return place;
    }

    private int sameAtTheBeginning() {
        int most = Math.min(before.length, after.length);
        int count = 0;
        while (count < most && isOne(before[count], after[count])) {
            count++;
        }
        return count;
    }

    private int sameAtTheEnd(int beginning) {
        int most = Math.min(before.length, after.length) - beginning;
        int count = 0;
        while (count < most && isOne(before[before.length - 1 - count], after[after.length - 1 - count])) {
            count++;
        }
        return count;
    }

    private boolean isOne(T one, T other) {
        return one == other || id.apply(one).equals(id.apply(other));
    }

    private SequencedMap<UUID, T> byId(List<T> rows) {
        var found = new LinkedHashMap<UUID, T>();
        rows.forEach(row -> found.put(id.apply(row), row));
        return found;
    }
}

package nl.wed.workbench.store;

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
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Table;
import org.jspecify.annotations.Nullable;

/// What has to be written of the rows of one kind, of which nearly all stand where they stood: only what lies
/// between the first and the last rows that are in the same order is looked up by id. `same` is asked of two rows
/// with one id.
///
/// Rows at the beginning and the end that two tables share are not gone over at all, so that it costs what changed.
final class RowChange<T> {
    private final List<T> before;
    private final List<T> after;
    private final Function<T, UUID> id;
    private final BiPredicate<T, T> same;

    private final int sharedFirst;
    private final int sharedLast;

    RowChange(List<T> before, List<T> after, Function<T, UUID> id, BiPredicate<T, T> same) {
        this(before, after, id, same, 0, 0);
    }

    /// Of lists of which so many rows at the beginning, and at the end, are known to be the very same.
    RowChange(
            List<T> before,
            List<T> after,
            Function<T, UUID> id,
            BiPredicate<T, T> same,
            int sharedFirst,
            int sharedLast) {
        this.before = before;
        this.after = after;
        this.id = id;
        this.same = same;
        this.sharedFirst = sharedFirst;
        this.sharedLast = sharedLast;
    }

    /// What has to be written of a table, of which the very same rows stay as they are.
    static <T extends Entity> RowChange<T> of(Table<T> before, Table<T> after) {
        return new RowChange<>(
                before.list(),
                after.list(),
                Entity::id,
                (one, other) -> one == other,
                after.sharedAtTheBeginning(before),
                after.sharedAtTheEnd(before));
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
        SequencedMap<UUID, T> was = byId(before.subList(first, before.size() - last));
        SequencedMap<UUID, T> is = byId(after.subList(first, after.size() - last));
        Map<UUID, Long> places = places(List.copyOf(is.sequencedKeySet()), first, last, old);
        boolean othersMove = places.size() > is.size();
        int from = othersMove ? 0 : Math.min(sharedFirst, first);
        int to = after.size() - (othersMove ? 0 : Math.min(sharedLast, last));
        for (int i = from; i < to; i++) {
            T row = after.get(i);
            boolean stays = !othersMove && (i < first || i >= after.size() - last);
            if (!stays || !same.test(before.get(i < first ? i : before.size() - after.size() + i), row)) {
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
            return before.get(i);
        }
        int fromEnd = after.size() - i;
        return fromEnd <= last ? before.get(before.size() - fromEnd) : was.get(id.apply(after.get(i)));
    }

    private Map<UUID, Long> places(List<UUID> order, int first, int last, Map<UUID, Long> old) {
        if (order.isEmpty()) {
            return Map.of();
        }
        long lower = first == 0 ? Places.LOWEST : placeOf(after.get(first - 1), old);
        long upper = last == 0 ? Places.HIGHEST : placeOf(after.get(after.size() - last), old);
        return Places.between(lower, upper, order, old)
                .orElseGet(() -> Places.afresh(after.stream().map(id).toList()));
    }

    private long placeOf(T row, Map<UUID, Long> old) {
        Long place = old.get(id.apply(row));
        if (place == null) {
            throw new IllegalStateException("a row without a place");
        }
        return place;
    }

    private int sameAtTheBeginning() {
        int most = Math.min(before.size(), after.size()) - sharedLast;
        int count = sharedFirst;
        while (count < most && isOne(before.get(count), after.get(count))) {
            count++;
        }
        return count;
    }

    private int sameAtTheEnd(int beginning) {
        int most = Math.min(before.size(), after.size()) - beginning;
        int count = Math.min(sharedLast, most);
        while (count < most && isOne(before.get(before.size() - 1 - count), after.get(after.size() - 1 - count))) {
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

package nl.wed.workbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.interviews.CommonThread;
import org.junit.jupiter.api.Test;

class RowChangeTest {
    private record Row(UUID id, String words) {}

    private final Map<UUID, Long> places = new HashMap<>();
    private final Map<UUID, Row> stored = new HashMap<>();

    private static Row row(int id, String words) {
        return new Row(new UUID(0, id), words);
    }

    /// Writes the difference as the store does; gives how many rows were written.
    private int write(List<Row> before, List<Row> after) {
        var written = new ArrayList<Row>();
        var change = new RowChange<>(before, after, Row::id, Row::equals);
        var moved = change.write(places, (id, place, row) -> {
            written.add(row);
            assertThat(row.id()).isEqualTo(id);
            stored.put(id, row);
            places.put(id, place);
        });
        moved.gone().forEach(stored::remove);
        moved.in(places);
        return written.size();
    }

    private List<Row> read() {
        assertThat(places.keySet()).isEqualTo(stored.keySet());
        return stored.values().stream()
                .sorted(Comparator.comparing(row -> places.get(row.id())))
                .toList();
    }

    @Test
    void oneRowThatChangesIsTheOnlyOneThatIsWritten() {
        var before = List.of(row(1, "a"), row(2, "b"), row(3, "c"));
        write(List.of(), before);
        var after = List.of(row(1, "a"), row(2, "B"), row(3, "c"));
        assertThat(write(before, after)).isOne();
        assertThat(read()).isEqualTo(after);
    }

    @Test
    void oneRowThatComesBetweenMovesWritesNoOther() {
        var before = List.of(row(1, "a"), row(2, "b"), row(3, "c"));
        write(List.of(), before);
        var after = List.of(row(1, "a"), row(4, "d"), row(2, "b"), row(3, "c"));
        assertThat(write(before, after)).isOne();
        assertThat(read()).isEqualTo(after);
    }

    @Test
    void aRowThatGoesWritesNone() {
        var before = List.of(row(1, "a"), row(2, "b"), row(3, "c"));
        write(List.of(), before);
        var after = List.of(row(1, "a"), row(3, "c"));
        assertThat(write(before, after)).isZero();
        assertThat(read()).isEqualTo(after);
    }

    @Test
    void roomBetweenTwoRowsRunsOutAndAllGetOtherPlaces() {
        List<Row> now = List.of(row(1, "first"), row(2, "last"));
        write(List.of(), now);
        for (int i = 3; i < 60; i++) {
            var next = new ArrayList<>(now);
            next.add(1, row(i, "between"));
            write(now, next);
            assertThat(read()).isEqualTo(next);
            now = next;
        }
    }

    @Test
    void whateverChangesTheRowsAreThoseOfAfterInTheirOrder() {
        var chance = new Random(20261130);
        List<Row> now = List.of();
        for (int step = 0; step < 2000; step++) {
            var next = new ArrayList<>(now);
            for (int acts = chance.nextInt(4); acts >= 0; acts--) {
                change(next, chance, step * 10 + acts);
            }
            write(now, next);
            assertThat(read()).isEqualTo(next);
            now = List.copyOf(next);
        }
    }

    @Test
    void ofTablesThatShareRowsTheOthersAreWrittenAndNoMore() {
        var records = IntStream.range(0, 1000)
                .mapToObj(i -> new CommonThread(new UUID(1, i), new UUID(2, i), "thread " + i))
                .toList();
        var before = Table.of(records);
        var old = new HashMap<UUID, Long>();
        RowChange.of(Table.<CommonThread>empty(), before).write(old, (id, place, _) -> old.put(id, place));
        var other = records.get(500).withText("other");
        var more = new CommonThread(new UUID(1, 1000), new UUID(2, 0), "more");
        for (var after : List.of(
                before.with(other),
                before.with(more),
                before.withAll(List.of(other, more)),
                before.without(other.id()))) {
            var written = new ArrayList<CommonThread>();
            var change = RowChange.of(before, after);
            var moved = change.write(old, (_, _, row) -> written.add(row));

            assertThat(written)
                    .isEqualTo(
                            after.stream().filter(one -> !records.contains(one)).toList());
            assertThat(moved.gone()).hasSize(after.find(other.id()).isPresent() ? 0 : 1);
        }
    }

    @Test
    void oneRowThatChangesInTheMiddleIsFoundWithoutLookingAtAllAfterIt() {
        var looks = new AtomicInteger();
        var rows = IntStream.range(0, 20_000).mapToObj(i -> row(i, "a")).toList();
        var others = new ArrayList<>(rows);
        others.set(5_000, row(5_000, "b"));
        write(List.of(), rows);

        var written = new ArrayList<Row>();
        new RowChange<>(counting(rows, looks), counting(others, looks), Row::id, Row::equals, 4_992, 14_880)
                .write(places, (_, _, row) -> written.add(row));

        assertThat(written).containsExactly(row(5_000, "b"));
        assertThat(looks).hasValueLessThan(1_000);
    }

    private static <T> List<T> counting(List<T> rows, AtomicInteger looks) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                looks.incrementAndGet();
                return rows.get(index);
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    private static void change(List<Row> rows, Random chance, int number) {
        int at = chance.nextInt(rows.size() + 1);
        switch (chance.nextInt(rows.size() > 30 ? 4 : 3)) {
            case 0 -> rows.add(at, row(number, "new"));
            case 1 -> {
                if (at < rows.size()) {
                    rows.set(at, new Row(rows.get(at).id(), "other " + number));
                }
            }
            case 2 -> {
                if (at < rows.size()) {
                    Row moved = rows.remove(at);
                    rows.add(chance.nextInt(rows.size() + 1), moved);
                }
            }
            default -> {
                if (at < rows.size()) {
                    rows.remove(at);
                }
            }
        }
    }
}

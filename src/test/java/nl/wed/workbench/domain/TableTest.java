package nl.wed.workbench.domain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wed.workbench.domain.interviews.CommonThread;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final CommonThread A = thread("a", "eerste");
    private static final CommonThread B = thread("b", "tweede");
    private static final CommonThread C = thread("c", "derde");

    @Test
    void anExistingRecordKeepsItsPlace() {
        var changed = B.withText("anders");
        assertThat(Table.of(List.of(A, B, C)).with(changed).list()).containsExactly(A, changed, C);
    }

    @Test
    void aNewRecordComesLast() {
        assertThat(Table.of(List.of(A)).with(C).with(B).list()).containsExactly(A, C, B);
    }

    @Test
    void aRemovedRecordThatReturnsComesLast() {
        var table = Table.of(List.of(A, B));
        assertThat(table.without(A.id()).with(A).list()).containsExactly(B, A);
    }

    @Test
    void ofEqualIdsTheLastStaysInThePlaceOfTheFirst() {
        var changed = A.withText("anders");
        assertThat(Table.of(List.of(A, B, changed)).list()).containsExactly(changed, B);
    }

    @Test
    void nothingChangedIsTheSameTable() {
        var table = Table.of(List.of(A, B));
        assertThat(table.with(A)).isSameAs(table);
        assertThat(table.with(thread("a", "eerste"))).isSameAs(table);
        assertThat(table.without(C.id())).isSameAs(table);
    }

    @Test
    void anOlderTableNeverChanges() {
        var table = Table.of(List.of(A));
        table.with(B);
        table.without(A.id());
        assertThat(table.list()).containsExactly(A);
        var iterator = table.iterator();
        iterator.next();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(iterator::remove);
    }

    @Test
    void tablesThatGoOnInDifferentWaysDoNotSeeEachOther() {
        var table = Table.of(List.of(A));
        var one = table.with(B);
        var other = table.with(C);
        assertThat(table.find(B.id())).isEmpty();
        assertThat(one.find(C.id())).isEmpty();
        assertThat(one.with(C).list()).containsExactly(A, B, C);
        assertThat(other.with(B).list()).containsExactly(A, C, B);
        assertThat(other.find(C.id())).contains(C);
        assertThat(other.find(B.id())).isEmpty();
        assertThat(Table.<CommonThread>empty().with(A).find(A.id())).contains(A);
        assertThat(Table.<CommonThread>empty().with(B).find(A.id())).isEmpty();
    }

    @Test
    void ofManyThatArePutOnlyWhatDiffersIsAnother() {
        var table = Table.of(List.of(A, B));
        assertThat(table.withAll(List.of(thread("b", "tweede")))).isSameAs(table);
        var changed = A.withText("anders");
        var more = table.withAll(List.of(thread("b", "tweede"), C, changed));
        assertThat(more.list()).containsExactly(changed, B, C);
        assertThat(more.list().get(1)).isSameAs(B);
        assertThat(table.list()).containsExactly(A, B);
    }

    /// Held against a list, in which a change is plain.
    @Test
    void whateverHappensItIsAsAListWouldBe() {
        var random = new Random(5);
        var tables = new ArrayList<Table<CommonThread>>(List.of(Table.empty()));
        var lists = new ArrayList<List<CommonThread>>(List.of(List.of()));
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(tables.size());
            var record = thread("x" + random.nextInt(40), "tekst " + random.nextInt(3));
            var list = new ArrayList<>(lists.get(from));
            int place = list.stream().map(CommonThread::id).toList().indexOf(record.id());
            boolean removed = random.nextInt(4) == 0;
            if (removed && place >= 0) {
                list.remove(place);
            } else if (!removed && place >= 0) {
                list.set(place, record);
            } else if (!removed) {
                list.add(record);
            }
            var table = removed
                    ? tables.get(from).without(record.id())
                    : tables.get(from).with(record);
            assertThat(table.list()).isEqualTo(list);
            assertThat(table.find(record.id()).isPresent()).isEqualTo(!removed);
            assertThat(list)
                    .allMatch(one ->
                            table.find(one.id()).orElseThrow() == table.list().get(list.indexOf(one)));
            tables.add(table);
            lists.add(list);
        }
    }

    @Test
    void theOrderIsPartOfEquality() {
        assertThat(Table.of(List.of(A, B))).isEqualTo(Table.of(List.of(A, B)));
        assertThat(Table.of(List.of(A, B))).isNotEqualTo(Table.of(List.of(B, A)));
        assertThat(Table.of(List.of(A, B))).hasSameHashCodeAs(Table.of(List.of(A, B)));
    }

    private static CommonThread thread(String name, String text) {
        return new CommonThread(id(name), id("code"), text);
    }
}

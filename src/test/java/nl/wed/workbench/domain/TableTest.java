package nl.wed.workbench.domain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
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
    void theOrderIsPartOfEquality() {
        assertThat(Table.of(List.of(A, B))).isEqualTo(Table.of(List.of(A, B)));
        assertThat(Table.of(List.of(A, B))).isNotEqualTo(Table.of(List.of(B, A)));
        assertThat(Table.of(List.of(A, B))).hasSameHashCodeAs(Table.of(List.of(A, B)));
    }

    private static CommonThread thread(String name, String text) {
        return new CommonThread(id(name), id("code"), text);
    }
}

package nl.wed.workbench.domain;

import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.plan.PlanRecords.OBLIGATION;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class ProjectTest {
    private static final Obligation DUTY = new Obligation(id("duty"), "LEA", "10");

    @Test
    void aChangeSharesEveryTableItDidNotTouch() {
        var before = TestTrajectory.project();
        var after = before.put(OBLIGATION, DUTY);
        assertThat(after.table(OBLIGATION)).isNotSameAs(before.table(OBLIGATION));
        assertThat(RecordTypes.ALL)
                .filteredOn(type -> !type.equals(OBLIGATION))
                .allSatisfy(type -> assertThat(after.table(type)).isSameAs(before.table(type)));
    }

    @Test
    void aChangeSharesEveryOtherRecordOfItsTable() {
        var before = TestTrajectory.project();
        var after = before.put(OBLIGATION, DUTY);
        assertThat(after.all(OBLIGATION).getFirst())
                .isSameAs(before.all(OBLIGATION).getFirst());
        assertThat(before.find(OBLIGATION, DUTY.id())).isEmpty();
    }

    @Test
    void aChangeThatChangesNothingIsTheSameSnapshot() {
        var project = TestTrajectory.project();
        var same = project.all(OBLIGATION).getFirst();
        var equal = new Obligation(same.id(), same.name(), same.place());
        assertThat(project.put(OBLIGATION, same)).isSameAs(project);
        assertThat(project.put(OBLIGATION, equal)).isSameAs(project);
        assertThat(project.remove(OBLIGATION, id("unknown"))).isSameAs(project);
        assertThat(project.putAll(OBLIGATION, List.of())).isSameAs(project);
        assertThat(project.with(OBLIGATION, Table.of(project.all(OBLIGATION)))).isSameAs(project);
    }

    @Test
    void anEmptyTableIsNoDifference() {
        var empty = Project.empty(id("p"));
        var emptied = empty.put(OBLIGATION, DUTY).remove(OBLIGATION, DUTY.id());
        assertThat(emptied).isEqualTo(empty).hasSameHashCodeAs(empty);
        assertThat(emptied.types()).isEmpty();
    }

    @Test
    void recordsOrderAndIdentityMakeADifference() {
        var project = Project.empty(id("p")).put(OBLIGATION, DUTY);
        var other = new Obligation(id("other"), "vve", "9");
        assertThat(project).isNotEqualTo(Project.empty(id("q")).put(OBLIGATION, DUTY));
        assertThat(project).isNotEqualTo(Project.empty(id("p")));
        assertThat(project.put(OBLIGATION, other))
                .isNotEqualTo(Project.empty(id("p")).put(OBLIGATION, other).put(OBLIGATION, DUTY));
    }

    @Test
    void aReferenceFindsItsRecordInItsOwnTableOnly() {
        var thread = new CommonThread(DUTY.id(), id("code"), "zelfde id, andere soort");
        var project = Project.empty(id("p")).put(OBLIGATION, DUTY).put(COMMON_THREAD, thread);
        assertThat(project.find(new Ref(OBLIGATION, DUTY.id()))).containsSame(DUTY);
        assertThat(project.find(new Ref(COMMON_THREAD, DUTY.id()))).containsSame(thread);
        assertThat(project.find(new Ref(OBLIGATION, id("unknown")))).isEmpty();
    }
}

package nl.wed.workbench.domain.plan;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import org.junit.jupiter.api.Test;

class SupportTest {
    @Test
    void whoWasNotAskedIsOpenAndInItsPlace() {
        var nobody = TestTrajectory.project().with(PlanRecords.ENDORSEMENT, Table.empty());
        assertThat(Support.of(nobody))
                .extracting(Endorsement::partner)
                .containsExactly(id("partner.municipality"), id("partner.childcare"));
        assertThat(Support.of(nobody)).allMatch(one -> one.agreement() == Agreement.OPEN);
    }

    @Test
    void ofTwoAnswersOfAPartyTheOneThatIsSettledCounts() {
        var settled = TestTrajectory.project()
                .find(PlanRecords.ENDORSEMENT, id("endorsement.1"))
                .orElseThrow();
        var open = Changed.with(Changed.with(settled, "id", id("open")), "agreement", Agreement.OPEN);
        var twice = TestTrajectory.project().with(PlanRecords.ENDORSEMENT, Table.of(List.of(open, settled)));
        assertThat(Support.of(twice)).contains(settled).doesNotContain(open);
    }
}

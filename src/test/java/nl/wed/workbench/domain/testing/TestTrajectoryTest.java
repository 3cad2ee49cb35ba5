package nl.wed.workbench.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import nl.wed.workbench.domain.chain.GapReport;
import nl.wed.workbench.domain.records.RecordTypes;
import org.junit.jupiter.api.Test;

class TestTrajectoryTest {
    @Test
    void theTestTrajectoryHasNoGap() {
        var report = GapReport.of(TestTrajectory.project(), TestTrajectory.observations(), TestTrajectory.facts());
        assertThat(report.points()).isEmpty();
    }

    @Test
    void theTestTrajectoryHasEveryKindOfRecord() {
        assertThat(TestTrajectory.project().types()).isEqualTo(new HashSet<>(RecordTypes.ALL));
    }

    @Test
    void everyCallGivesEqualContent() {
        assertThat(TestTrajectory.project()).isEqualTo(TestTrajectory.project());
    }
}

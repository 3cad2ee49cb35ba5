package nl.wed.workbench.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;

/// Removing a record leaves the links to it: they must not count any more.
class RemovedRecordsTest {
    @Test
    void aRemovedFigureSupportsNothing() {
        assertThat(without(FigureRecords.INDICATOR))
                .contains(
                        "gap.keyMessage.noFigure",
                        "gap.problem.noFigure",
                        "gap.priorityCause.noFigure",
                        "gap.evidence.gone",
                        "gap.goal.noIndicator",
                        "gap.goal.noBaseline",
                        "gap.measure.noIndicator");
    }

    @Test
    void aRemovedFindingSupportsNothing() {
        assertThat(without(InterviewRecords.FINDING)).contains("gap.problem.noFinding", "gap.priorityCause.noFinding");
    }

    @Test
    void aRemovedCodeCodesNothing() {
        assertThat(without(InterviewRecords.CODE)).contains("gap.finding.noCode");
    }

    @Test
    void aRemovedCauseIsNoGround() {
        assertThat(without(CauseRecords.CAUSE))
                .contains("gap.option.noCause", "gap.measure.noCause", "gap.goal.noCause");
    }

    @Test
    void aRemovedPartyOwnsNothing() {
        assertThat(without(TrajectoryRecords.PARTNER))
                .contains("gap.goal.noOwner", "gap.measure.noOwner", "gap.action.noOwner", "gap.monitoring.noOwner");
    }

    @Test
    void aRemovedGoalIsNoPurpose() {
        assertThat(without(PlanRecords.GOAL)).contains("gap.measure.noGoal");
    }

    @Test
    void removedMoneyCoversNothing() {
        assertThat(without(PlanRecords.FUNDING)).contains("gap.budget.noFunding");
    }

    @Test
    void theReportAndTheChainStandTheRemovalOfAnyKind() {
        for (RecordType<?> type : RecordTypes.ALL) {
            if (type != TrajectoryRecords.TRAJECTORY) {
                without(type);
            }
        }
    }

    private static <T extends Entity> List<String> without(RecordType<T> type) {
        var project = TestTrajectory.project().with(type, Table.empty());
        var chain = Chain.of(project);
        for (RecordType<?> other : RecordTypes.ALL) {
            project.stream(other)
                    .flatMap(one -> chain.consequences(new Ref(other, one.id())).stream())
                    .forEach(to -> assertThat(project.find(to)).isPresent());
        }
        return GapScenario.report(project).points().stream()
                .map(OpenPoint::code)
                .toList();
    }
}

package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    @ParameterizedTest
    @EnumSource(Step.class)
    void everyStepOfTheTestTrajectoryIsDone(Step step) {
        var project = withoutOverride();
        assertThat(of(project, step)).isEqualTo(StepProgress.DONE);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void noStepOfANewTrajectoryHasStarted(Step step) {
        var project = Project.empty(id("new"))
                .putAll(TrajectoryRecords.TRAJECTORY, TestTrajectory.project().all(TrajectoryRecords.TRAJECTORY));
        assertThat(of(project, step)).isEqualTo(StepProgress.NOT_STARTED);
    }

    @Test
    void figuresThatCameWithTheProgramAreNoWorkAndThoseThatWereReadInAre() {
        var begun = TestTrajectory.project().all(FigureRecords.DATA_SET).getFirst();
        var project = Project.empty(id("new"))
                .putAll(TrajectoryRecords.TRAJECTORY, TestTrajectory.project().all(TrajectoryRecords.TRAJECTORY))
                .put(
                        FigureRecords.DATA_SET,
                        begun.with().importer(DataSet.BUILT_IN).build());
        assertThat(of(project, Step.FIGURES)).isEqualTo(StepProgress.NOT_STARTED);
        assertThat(of(project.put(FigureRecords.DATA_SET, begun), Step.FIGURES)).isEqualTo(StepProgress.BUSY);
    }

    @Test
    void aWarningKeepsAStepBusyAndAdviceDoesNot() {
        var warned = Changed.in(TestTrajectory.project(), InterviewRecords.FINDING, id("finding.1"), "doubtful", true);
        assertThat(of(warned, Step.INTERVIEWS)).isEqualTo(StepProgress.BUSY);
        assertThat(of(warned, Step.PLAN)).isEqualTo(StepProgress.DONE);
        var advised = TestTrajectory.project().remove(FigureRecords.INTERPRETATION, id("reading.1"));
        assertThat(of(advised, Step.FIGURES)).isEqualTo(StepProgress.DONE);
    }

    @Test
    void theWordOfTheConsultantGoesBeforeWhatIsComputed() {
        var project = TestTrajectory.project().with(PlanRecords.GOAL, Table.empty());
        assertThat(of(project, Step.PLAN)).isEqualTo(StepProgress.BUSY);
        var override = new StepOverride(id("override.2"), Step.PLAN, StepProgress.NOT_APPLICABLE, "Alleen analyse.");
        project = project.put(TrajectoryRecords.STEP_OVERRIDE, override);
        assertThat(of(project, Step.PLAN)).isEqualTo(StepProgress.NOT_APPLICABLE);
        assertThat(Progress.override(project, Step.PLAN)).contains(override);
        assertThat(Progress.override(project, Step.FIGURES)).isEmpty();
        assertThat(Progress.computed(project, GapScenario.report(project), Step.PLAN))
                .as("there are measures, so it has begun")
                .isEqualTo(StepProgress.BUSY);
    }

    private static Project withoutOverride() {
        return TestTrajectory.project().with(TrajectoryRecords.STEP_OVERRIDE, Table.empty());
    }

    private static StepProgress of(Project project, Step step) {
        return Progress.of(project, GapScenario.report(project), step);
    }
}

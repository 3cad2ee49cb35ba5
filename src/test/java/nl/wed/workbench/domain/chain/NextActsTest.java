package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.StepOverride;
import nl.wed.workbench.domain.trajectory.StepProgress;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import org.junit.jupiter.api.Test;

class NextActsTest {
    private static final LocalDate TODAY =
            TrajectoryRecords.trajectoryOf(TestTrajectory.project()).start();

    private static final Project FULL = TestTrajectory.project()
            .with(TrajectoryRecords.STEP_OVERRIDE, Table.empty())
            .with(TrajectoryRecords.PLANNING_ITEM, Table.empty());

    private static final Project NEW = Project.empty(id("new"))
            .putAll(TrajectoryRecords.TRAJECTORY, TestTrajectory.project().all(TrajectoryRecords.TRAJECTORY));

    @Test
    void whereNothingIsOpenNothingIsNext() {
        assertThat(NextActs.of(FULL, GapScenario.report(FULL), TODAY)).isEmpty();
    }

    @Test
    void aNewTrajectoryBeginsWithTheFirstStepAlone() {
        assertThat(NextActs.of(NEW, GapScenario.report(NEW), TODAY))
                .containsExactly(new NextAct(Step.FIGURES, Optional.empty(), Optional.empty()));
    }

    @Test
    void aStepThatThePlanningHasReachedIsBegunBesideTheFirst() {
        var planned = planned(NEW, Step.INTERVIEWS, 4, 14);

        assertThat(steps(planned, List.of(), TODAY.plusWeeks(3).minusDays(1))).containsExactly(Step.FIGURES);
        assertThat(steps(planned, List.of(), TODAY.plusWeeks(3))).containsExactly(Step.FIGURES, Step.INTERVIEWS);
    }

    @Test
    void anActIsLateFromTheDayAfterThePlanning() {
        var planned = planned(NEW, Step.FIGURES, 1, 8);
        var act = NextActs.of(planned, new GapReport(List.of()), TODAY).getFirst();
        var last = TODAY.plusWeeks(8).minusDays(1);

        assertThat(act.until()).contains(last);
        assertThat(act.late(last)).isFalse();
        assertThat(act.late(last.plusDays(1))).isTrue();
    }

    @Test
    void aStepLastsUntilTheEndOfTheLastPeriodThatIsNotDone() {
        var planned = planned(planned(NEW, Step.FIGURES, 1, 8), Step.FIGURES, 2, 4)
                .put(TrajectoryRecords.PLANNING_ITEM, item(Step.FIGURES, 1, 12, false, true))
                .put(TrajectoryRecords.PLANNING_ITEM, item(Step.FIGURES, 20, 20, true, false))
                .put(TrajectoryRecords.PLANNING_ITEM, item(Step.PLAN, 1, 30, false, false));

        assertThat(NextActs.of(planned, new GapReport(List.of()), TODAY.minusDays(1)))
                .containsExactly(new NextAct(
                        Step.FIGURES,
                        Optional.empty(),
                        Optional.of(TODAY.plusWeeks(8).minusDays(1))));
    }

    @Test
    void everyStepHasItsFirstActBeforeOneHasItsSecond() {
        var points = new ArrayList<OpenPoint>();
        points.addAll(many(Step.FIGURES, Severity.WARNING, "gap.a", 40));
        points.addAll(many(Step.FIGURES, Severity.WARNING, "gap.b", 1));
        points.addAll(many(Step.FIGURES, Severity.WARNING, "gap.c", 1));
        points.addAll(many(Step.PLAN, Severity.WARNING, "gap.d", 2));
        var acts = NextActs.of(FULL, new GapReport(points), TODAY);

        assertThat(acts)
                .extracting(act -> act.open().orElseThrow().first().code())
                .containsExactly("gap.a", "gap.b", "gap.d");
        assertThat(acts.getFirst().open().orElseThrow().others()).isEqualTo(39);
    }

    @Test
    void ofMoreThanThreeStepsTheEarliestAreNext() {
        var points = new ArrayList<OpenPoint>();
        for (Step step : Step.values()) {
            points.addAll(many(step, Severity.BLOCKING, "gap.a", 2));
        }

        assertThat(steps(FULL, points, TODAY)).containsExactly(Step.FIGURES, Step.INTERVIEWS, Step.KNOWLEDGE);
    }

    @Test
    void adviceIsNoAct() {
        assertThat(steps(FULL, many(Step.PLAN, Severity.ADVICE, "gap.a", 2), TODAY))
                .isEmpty();
    }

    @Test
    void whatTheConsultantCallsDoneOrNotApplicableAsksForNothing() {
        var points = many(Step.PLAN, Severity.WARNING, "gap.a", 2);
        for (StepProgress said : List.of(StepProgress.DONE, StepProgress.NOT_APPLICABLE)) {
            assertThat(steps(said(FULL, Step.PLAN, said), points, TODAY)).isEmpty();
        }
        assertThat(steps(said(NEW, Step.FIGURES, StepProgress.DONE), List.of(), TODAY))
                .containsExactly(Step.INTERVIEWS);
    }

    @Test
    void aStepThatHasNotBegunTellsOnlyWhatIsWrongWithARecord() {
        var goal = new Ref(PlanRecords.GOAL, id("goal.outcome"));
        var blocking = List.of(OpenPoint.at(goal, Step.PLAN, Severity.BLOCKING, "gap.b"));
        var points = new ArrayList<>(blocking);
        points.addAll(many(Step.PLAN, Severity.BLOCKING, "gap.c", 1));
        points.addAll(many(Step.PLAN, Severity.WARNING, "gap.a", 2));
        var report = new GapReport(points);

        assertThat(NextActs.mattering(NEW, report, Step.PLAN)).isEqualTo(blocking);
        assertThat(NextActs.mattering(FULL, report, Step.PLAN)).isEqualTo(points);
        assertThat(NextActs.mattering(said(FULL, Step.PLAN, StepProgress.DONE), report, Step.PLAN))
                .isEqualTo(points);
        assertThat(NextActs.mattering(said(FULL, Step.PLAN, StepProgress.NOT_APPLICABLE), report, Step.PLAN))
                .isEqualTo(blocking);
    }

    private static List<Step> steps(Project project, List<OpenPoint> points, LocalDate today) {
        return NextActs.of(project, new GapReport(points), today).stream()
                .map(NextAct::step)
                .toList();
    }

    private static List<OpenPoint> many(Step step, Severity severity, String code, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> OpenPoint.of(step, severity, code, Integer.toString(number)))
                .toList();
    }

    private static Project planned(Project project, Step step, int from, int to) {
        return project.put(TrajectoryRecords.PLANNING_ITEM, item(step, from, to, false, false));
    }

    private static PlanningItem item(Step step, int from, int to, boolean milestone, boolean done) {
        return new PlanningItem(UUID.randomUUID(), step, "Stap", from, to, milestone, done);
    }

    private static Project said(Project project, Step step, StepProgress progress) {
        return project.put(
                TrajectoryRecords.STEP_OVERRIDE, new StepOverride(UUID.randomUUID(), step, progress, "Zo is het"));
    }
}

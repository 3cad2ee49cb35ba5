package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.plan.PlanRecords.CHAPTER_TEXT;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.MONITORING;
import static nl.wed.workbench.domain.plan.PlanRecords.OBLIGATION;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.PARTNER;

import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.basis.Baseline;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.Support;

/// What is open in step 6 about goals, monitoring, support and chapters.
final class PlanGaps {
    private PlanGaps() {}

    static void report(Gaps gaps, FigureBook figures) {
        goals(gaps, figures);
        monitoring(gaps);
        MeasureGaps.report(gaps);
        support(gaps);
        gaps.each(
                OBLIGATION,
                Severity.WARNING,
                "gap.obligation.noPlace",
                one -> one.place().isBlank());
        gaps.each(
                CHAPTER_TEXT,
                Severity.WARNING,
                "gap.chapter.empty",
                one -> one.included() && one.text().isBlank());
        gaps.each(PRIORITY, Severity.WARNING, "gap.priority.noOutcomeGoal", one -> noOutcome(gaps.project(), one.id()));
        gaps.each(PRIORITY, Severity.WARNING, "gap.priority.noCause", one -> gaps.allAbsent(CAUSE, one.causes()));
    }

    private static void goals(Gaps gaps, FigureBook figures) {
        goal(
                gaps,
                "noIndicator",
                Severity.BLOCKING,
                one -> gaps.absent(INDICATOR, one.indicator()) && one.measured().isBlank());
        goal(gaps, "noBaseline", Severity.BLOCKING, one -> noBaseline(gaps.project(), one, figures));
        goal(gaps, "noTarget", Severity.BLOCKING, one -> one.target() == null || one.targetYear() == null);
        goal(gaps, "noOwner", Severity.BLOCKING, one -> gaps.absent(PARTNER, one.owner()));
        goal(gaps, "noGroup", Severity.BLOCKING, one -> one.group().isBlank());
        goal(gaps, "noSource", Severity.BLOCKING, one -> one.source().isBlank());
        goal(gaps, "noCause", Severity.WARNING, one -> gaps.allAbsent(CAUSE, one.causes()));
        goal(gaps, "noPriority", Severity.WARNING, one -> gaps.absent(PRIORITY, one.priority()));
        goal(
                gaps,
                "noExpectedEffect",
                Severity.WARNING,
                one -> one.kind() == GoalKind.OUTCOME && one.expectedEffect().isBlank());
        goal(
                gaps,
                "noMeasure",
                Severity.BLOCKING,
                one -> gaps.project().stream(MEASURE)
                        .noneMatch(measure -> measure.goals().contains(one.id())));
        if (gaps.project().table(GOAL).isEmpty()) {
            gaps.add(OpenPoint.of(Step.PLAN, Severity.BLOCKING, "gap.goals.none"));
        }
    }

    private static void goal(Gaps gaps, String code, Severity severity, Predicate<Goal> open) {
        gaps.each(GOAL, severity, "gap.goal." + code, open);
    }

    private static boolean noBaseline(Project project, Goal goal, FigureBook figures) {
        UUID indicator = goal.indicator();
        if (goal.baselineFromFigure()) {
            return indicator == null
                    || figures.find(indicator).isEmpty()
                            && Baseline.of(project, goal, figures).isEmpty();
        }
        return goal.baseline() == null || goal.baselineYear() == null;
    }

    private static void monitoring(Gaps gaps) {
        gaps.each(
                GOAL,
                Severity.BLOCKING,
                "gap.goal.noMonitoring",
                one -> gaps.project().stream(MONITORING)
                        .noneMatch(monitoring -> monitoring.goal().equals(one.id())));
        gaps.each(
                MONITORING,
                Severity.BLOCKING,
                "gap.monitoring.noMoment",
                one -> one.moments().isEmpty());
        gaps.each(MONITORING, Severity.BLOCKING, "gap.monitoring.noOwner", one -> gaps.absent(PARTNER, one.owner()));
    }

    private static void support(Gaps gaps) {
        Support.of(gaps.project()).stream()
                .filter(one -> one.agreement() == Agreement.OPEN)
                .flatMap(one -> gaps.project().find(PARTNER, one.partner()).stream())
                .forEach(partner -> gaps.add(OpenPoint.at(
                        new Ref(PARTNER, partner.id()),
                        Step.PLAN,
                        Severity.BLOCKING,
                        "gap.endorsement.open",
                        partner.name())));
    }

    private static boolean noOutcome(Project project, UUID priority) {
        return project.stream(GOAL)
                .noneMatch(goal -> goal.kind() == GoalKind.OUTCOME && priority.equals(goal.priority()));
    }
}

package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.plan.PlanRecords.ACTION;
import static nl.wed.workbench.domain.plan.PlanRecords.BUDGET_POST;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.PARTNER;

import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Measure;

/// What is open about measures and their actions.
final class MeasureGaps {
    private MeasureGaps() {}

    static void report(Gaps gaps) {
        var project = gaps.project();
        measure(gaps, "noCause", Severity.BLOCKING, one -> noCause(gaps, one));
        measure(gaps, "noGoal", Severity.BLOCKING, one -> gaps.allAbsent(GOAL, one.goals()));
        measure(gaps, "noIndicator", Severity.WARNING, one -> noIndicator(gaps, one));
        measure(gaps, "noPriority", Severity.WARNING, one -> gaps.absent(PRIORITY, one.priority()));
        measure(gaps, "noOwner", Severity.BLOCKING, one -> gaps.absent(PARTNER, one.owner()));
        measure(gaps, "noPeriod", Severity.BLOCKING, one -> one.start() == null || one.end() == null);
        measure(gaps, "noReach", Severity.WARNING, one -> one.reachTarget() == null);
        measure(gaps, "noQuality", Severity.WARNING, one -> one.quality().isBlank());
        measure(gaps, "noEvaluation", Severity.WARNING, one -> one.evaluation() == null);
        measure(
                gaps,
                "noDecisionMoment",
                Severity.WARNING,
                one -> one.decisionMoment() == null || one.decisionCriteria().isBlank());
        measure(
                gaps,
                "noBudget",
                Severity.BLOCKING,
                one -> project.stream(BUDGET_POST)
                        .noneMatch(post -> post.measure().equals(one.id())));
        measure(gaps, "noMilestone", Severity.BLOCKING, one -> noMilestone(project, one));
        actions(gaps);
    }

    private static void measure(Gaps gaps, String code, Severity severity, Predicate<Measure> open) {
        gaps.each(MEASURE, severity, "gap.measure." + code, open);
    }

    private static void actions(Gaps gaps) {
        gaps.each(ACTION, Severity.BLOCKING, "gap.action.noOwner", one -> gaps.absent(PARTNER, one.owner()));
        gaps.each(
                ACTION,
                Severity.BLOCKING,
                "gap.action.noDate",
                one -> one.end() == null || (one.start() == null && !one.milestone()));
    }

    private static boolean noCause(Gaps gaps, Measure measure) {
        UUID option = measure.option();
        return option == null
                || gaps.project()
                        .find(AppraisalRecords.OPTION, option)
                        .filter(one -> !gaps.allAbsent(CauseRecords.CAUSE, one.causes()))
                        .isEmpty();
    }

    private static boolean noIndicator(Gaps gaps, Measure measure) {
        return measure.goals().stream()
                .flatMap(goal -> gaps.project().find(GOAL, goal).stream())
                .allMatch(goal -> gaps.absent(INDICATOR, goal.indicator())
                        && goal.measured().isBlank());
    }

    private static boolean noMilestone(Project project, Measure measure) {
        return project.stream(ACTION)
                .filter(action -> action.measure().equals(measure.id()))
                .noneMatch(Action::milestone);
    }
}

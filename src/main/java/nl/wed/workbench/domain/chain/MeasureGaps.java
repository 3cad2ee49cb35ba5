package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.plan.PlanRecords.ACTION;
import static nl.wed.workbench.domain.plan.PlanRecords.BUDGET_LINE;
import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;

import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.Measure;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;

/// What is open about measures, their actions and their money.
final class MeasureGaps {
    private MeasureGaps() {}

    static void report(Gaps gaps) {
        var project = gaps.project();
        measure(gaps, "noCause", Severity.BLOCKING, one -> noCause(project, one));
        measure(gaps, "noGoal", Severity.BLOCKING, one -> one.goals().isEmpty());
        measure(gaps, "noIndicator", Severity.WARNING, one -> noIndicator(project, one));
        measure(gaps, "noOwner", Severity.BLOCKING, one -> one.owner() == null);
        measure(
                gaps,
                "noPeriod",
                Severity.BLOCKING,
                one -> one.start() == null || one.end() == null);
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
                one ->
                        project.stream(BUDGET_LINE)
                                .noneMatch(line -> line.measure().equals(one.id())));
        measure(gaps, "noMilestone", Severity.BLOCKING, one -> noMilestone(project, one));
        actions(gaps);
        budget(gaps);
    }

    private static void measure(
            Gaps gaps, String code, Severity severity, Predicate<Measure> open) {
        gaps.each(MEASURE, severity, "gap.measure." + code, open);
    }

    private static void actions(Gaps gaps) {
        gaps.each(ACTION, Severity.BLOCKING, "gap.action.noOwner", one -> one.owner() == null);
        gaps.each(
                ACTION,
                Severity.BLOCKING,
                "gap.action.noDate",
                one -> one.end() == null || (one.start() == null && !one.milestone()));
    }

    private static void budget(Gaps gaps) {
        gaps.each(BUDGET_LINE, Severity.WARNING, "gap.budget.unknown", one -> one.amount() == null);
        gaps.each(
                BUDGET_LINE,
                Severity.BLOCKING,
                "gap.budget.noFunding",
                one -> one.amount() != null && one.funding() == null);
        gaps.each(
                BUDGET_LINE,
                Severity.WARNING,
                "gap.budget.fundingEnds",
                one -> ended(gaps.project(), one));
        gaps.each(
                FUNDING,
                Severity.WARNING,
                "gap.funding.noEnd",
                one -> one.temporary() && one.endDate() == null);
    }

    private static boolean noCause(Project project, Measure measure) {
        UUID option = measure.option();
        return option == null
                || project.find(AppraisalRecords.OPTION, option)
                        .filter(one -> !one.causes().isEmpty())
                        .isEmpty();
    }

    private static boolean noIndicator(Project project, Measure measure) {
        return measure.goals().stream()
                .flatMap(goal -> project.find(GOAL, goal).stream())
                .noneMatch(goal -> goal.indicator() != null || !goal.measured().isBlank());
    }

    private static boolean noMilestone(Project project, Measure measure) {
        return project.stream(ACTION)
                .filter(action -> action.measure().equals(measure.id()))
                .noneMatch(Action::milestone);
    }

    private static boolean ended(Project project, BudgetLine line) {
        UUID funding = line.funding();
        if (funding == null) {
            return false;
        }
        LocalDate firstDay = LocalDate.of(line.year(), 1, 1);
        return project.find(FUNDING, funding)
                .map(one -> one.endDate())
                .filter(end -> end.isBefore(firstDay))
                .isPresent();
    }
}

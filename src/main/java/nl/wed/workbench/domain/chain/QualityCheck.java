package nl.wed.workbench.domain.chain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// One check of the quality standard (KT01..KT22) on a project: met, open with the points that keep
/// it open, or not applicable yet because there is nothing of the kind it is about.
public record QualityCheck(String code, State state, List<OpenPoint> points) {

    /// The outcome of a check.
    public enum State {
        MET,
        OPEN,
        NOT_APPLICABLE
    }

    /// What a check is about, and the gaps that keep it open.
    private record Rule(RecordType<?> subject, List<String> gaps) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule("KT01", CauseRecords.PROBLEM, "problem.noFigure"),
            rule("KT02", CauseRecords.PROBLEM, "problem.noFinding"),
            rule("KT03", CauseRecords.CAUSE, "phase.notCovered"),
            rule("KT04", FigureRecords.INDICATOR, "figure.noValue"),
            rule("KT05", CauseRecords.CAUSE, "priorityCause.noReason", "priorityCause.noVote", "priorityCauses.count"),
            rule("KT06", AppraisalRecords.DECISION, "option.noCause"),
            rule("KT07", AppraisalRecords.DECISION, "option.noEvidenceLevel"),
            rule(
                    "KT08",
                    AppraisalRecords.DECISION,
                    "option.noTheory",
                    "measure.noEvaluation",
                    "measure.evaluatedBefore"),
            rule("KT09", AppraisalRecords.OPTION, "offer.notReconsidered"),
            rule("KT10", AppraisalRecords.DECISION, "option.noConditions"),
            rule(
                    "KT11",
                    PlanRecords.GOAL,
                    "goal.noIndicator",
                    "goal.noGroup",
                    "goal.noSource",
                    "goal.noOwner",
                    "goal.noTarget",
                    "goal.noShare",
                    "goal.noChange",
                    "goal.risesAsFall",
                    "goal.fallsAsRise",
                    "goal.figureRisesAsFall",
                    "goal.figureFallsAsRise",
                    "goal.targetBeforeBaseline"),
            rule("KT12", PlanRecords.GOAL, "goal.noBaseline", "goal.noTarget"),
            rule("KT13", PlanRecords.PRIORITY, "priority.noOutcomeGoal"),
            rule("KT14", PlanRecords.GOAL, "goal.noExpectedEffect"),
            rule("KT15", PlanRecords.ACTION, "action.noOwner", "measure.noOwner"),
            rule(
                    "KT16",
                    PlanRecords.MEASURE,
                    "measure.noBudget",
                    "budget.noFunding",
                    "budget.fundingEnds",
                    "budget.fundingEndsInside",
                    "budget.belowZero",
                    "budget.outsideMeasure",
                    "budget.unknown",
                    "budget.empty",
                    "budget.noYear",
                    "budget.twice",
                    "funding.noEnd",
                    "funding.noAmount",
                    "funding.tooLittle",
                    "funding.belowZero",
                    "funding.afterEnd"),
            rule(
                    "KT17",
                    PlanRecords.MEASURE,
                    "measure.noPeriod",
                    "measure.noMilestone",
                    "measure.endBeforeStart",
                    "action.noDate",
                    "action.endBeforeStart"),
            rule("KT18", PlanRecords.MEASURE, "measure.noQuality"),
            rule(
                    "KT19",
                    PlanRecords.GOAL,
                    "goal.noMonitoring",
                    "monitoring.noMoment",
                    "monitoring.noOwner",
                    "monitoring.outside"),
            rule("KT20", PlanRecords.MEASURE, "measure.noDecisionMoment"),
            rule("KT21", PlanRecords.OBLIGATION, "obligation.noPlace"),
            rule("KT22", TrajectoryRecords.PARTNER, "endorsement.open"));

    /// All checks on a project, in the order of their number.
    public static List<QualityCheck> of(Project project, GapReport report) {
        return RULES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> check(rule.getKey(), rule.getValue(), project, report))
                .toList();
    }

    private static QualityCheck check(String code, Rule rule, Project project, GapReport report) {
        if (project.table(rule.subject()).isEmpty()) {
            return new QualityCheck(code, State.NOT_APPLICABLE, List.of());
        }
        List<OpenPoint> open =
                rule.gaps().stream().flatMap(gap -> report.of(gap).stream()).toList();
        return new QualityCheck(code, open.isEmpty() ? State.MET : State.OPEN, open);
    }

    private static Map.Entry<String, Rule> rule(String code, RecordType<?> subject, String... gaps) {
        List<String> codes = List.of(gaps).stream().map(gap -> "gap." + gap).toList();
        return entry(code, new Rule(subject, codes));
    }
}

package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.DECISION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.SCORE;
import static nl.wed.workbench.domain.chain.GapScenario.changed;
import static nl.wed.workbench.domain.chain.GapScenario.of;
import static nl.wed.workbench.domain.chain.GapScenario.removed;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.TRAJECTORY;

import java.util.List;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.testing.Changed;

/// Ways to break step 5.
final class ChoiceScenarios {
    private ChoiceScenarios() {}

    static List<GapScenario> options() {
        return List.of(
                removed("option.noDecision", "", DECISION, "decision.stop"),
                changed("option.noCause", "KT06", OPTION, "option.keep", "causes", List.of()),
                changed("option.noMeasure", "", MEASURE, "measure.keep", "option", null),
                changed("option.noConditions", "KT10", OPTION, "option.keep", "conditions", ""),
                changed("option.noEvidenceLevel", "KT07", OPTION, "option.keep", "intervention", null),
                of(
                        "option.noTheory",
                        "KT07 KT08",
                        p -> Changed.in(
                                Changed.in(p, OPTION, id("option.keep"), "intervention", null),
                                OPTION,
                                id("option.keep"),
                                "theoryOfChange",
                                "")),
                of("option.noScore", "", p -> unscored(p, "keep")),
                changed("decision.noReason", "", DECISION, "decision.stop", "reason", ""),
                changed("decision.startUnscored", "", SCORE, "score.start.C6", "value", null),
                changed("offer.notReconsidered", "KT09", OPTION, "option.keep", "offer", null),
                changed("criterion.weight", "", CRITERION, "criterion.C7", "weight", Double.NaN),
                changed("criterion.weight", "", CRITERION, "criterion.C7", "weight", 101.0),
                changed("score.outside", "", SCORE, "score.start.C1", "value", 6),
                changed("score.outside", "", SCORE, "score.start.C1", "value", 0),
                changed("coverage.outside", "", TRAJECTORY, "trajectory", "minimumCoverage", 0),
                changed("coverage.outside", "", TRAJECTORY, "trajectory", "minimumCoverage", 101),
                of("criteria.many", "", project -> withCriteria(project, 9)),
                changed("weights", "", CRITERION, "criterion.C7", "weight", 9.6));
    }

    /// Without any score of that option.
    private static Project unscored(Project project, String option) {
        return project.with(
                SCORE,
                Table.of(project.stream(SCORE)
                        .filter(one -> !one.option().equals(id("option." + option)))
                        .toList()));
    }

    /// With so many criteria, of which the new ones weigh nothing.
    static Project withCriteria(Project project, int count) {
        var more = project;
        for (int n = more.table(CRITERION).size(); n < count; n++) {
            more = more.put(
                    CRITERION,
                    new Criterion(id("more." + n), "X" + n, "Nog een", "", "", "", "", CriterionKind.LOCAL, 0));
        }
        return more;
    }
}

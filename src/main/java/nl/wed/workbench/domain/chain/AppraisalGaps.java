package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.DECISION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.SCORE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.MinimumCoverage;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What is open in step 5: options without a cause or decision, and choices without their ground.
final class AppraisalGaps {
    /// A decision to start needs a score on these criteria (rule CRR2 of the catalogue).
    private static final List<String> NEEDED_TO_START = List.of("C5", "C6", "C7");

    private AppraisalGaps() {}

    static void report(Gaps gaps, InterventionFacts facts) {
        var project = gaps.project();
        var scores = Scores.of(project);
        gaps.each(
                OPTION,
                Severity.WARNING,
                "gap.option.noDecision",
                one -> decision(project, one).isEmpty());
        gaps.each(
                OPTION,
                Severity.BLOCKING,
                "gap.decision.noReason",
                one -> decision(project, one)
                        .filter(made -> made.reason().isBlank())
                        .isPresent());
        gaps.each(
                OPTION,
                Severity.BLOCKING,
                "gap.decision.startUnscored",
                one -> starts(project, one) && !scored(project, scores, one));
        chosen(gaps, facts, scores);
        weights(gaps);
        criteria(gaps);
        outside(gaps);
        if (!project.table(OPTION).isEmpty() && !reconsidered(project)) {
            gaps.add(OpenPoint.of(Step.APPRAISAL, Severity.ADVICE, "gap.offer.notReconsidered"));
        }
    }

    private static void chosen(Gaps gaps, InterventionFacts facts, Scores scores) {
        var project = gaps.project();
        for (Option option : project.all(OPTION)) {
            if (decision(project, option).filter(made -> made.kind().chosen()).isEmpty()) {
                continue;
            }
            String intervention = option.intervention();
            boolean noCause = gaps.allAbsent(CauseRecords.CAUSE, option.causes());
            check(gaps, option, noCause, Severity.BLOCKING, "noCause");
            check(gaps, option, unused(project, option), Severity.WARNING, "noMeasure");
            check(gaps, option, option.conditions().isBlank(), Severity.WARNING, "noConditions");
            boolean evidence = intervention != null && facts.hasDatedEvidence(intervention);
            check(gaps, option, !evidence, Severity.WARNING, "noEvidenceLevel");
            boolean decidedUnseen = !starts(project, option) && noScore(project, scores, option);
            check(gaps, option, decidedUnseen, Severity.WARNING, "noScore");
            boolean recognised = intervention != null && facts.recognised(intervention);
            boolean explained = recognised || !option.theoryOfChange().isBlank();
            check(gaps, option, !explained, Severity.BLOCKING, "noTheory");
        }
    }

    private static void check(Gaps gaps, Option option, boolean open, Severity severity, String code) {
        if (open) {
            gaps.at(OPTION, option, severity, "gap.option." + code);
        }
    }

    private static void weights(Gaps gaps) {
        gaps.each(CRITERION, Severity.BLOCKING, "gap.criterion.weight", one -> !one.isWeighed());
        List<Criterion> criteria = gaps.project().all(CRITERION);
        double sum = criteria.stream().mapToDouble(Criterion::weight).sum();
        boolean known = !criteria.isEmpty() && criteria.stream().allMatch(Criterion::isWeighed);
        if (known && Math.abs(sum - 100) > 0.01) {
            gaps.add(OpenPoint.of(Step.APPRAISAL, Severity.WARNING, "gap.weights", decimal(sum)));
        }
    }

    /// More criteria than can be held against each other, and a minimum that nobody can choose.
    private static void criteria(Gaps gaps) {
        int count = gaps.project().table(CRITERION).size();
        if (count > Criterion.ADVISED) {
            gaps.add(OpenPoint.of(
                    Step.APPRAISAL,
                    Severity.ADVICE,
                    "gap.criteria.many",
                    String.valueOf(count),
                    String.valueOf(Criterion.ADVISED)));
        }
        gaps.project().stream(TrajectoryRecords.TRAJECTORY)
                .filter(MinimumCoverage::isOutside)
                .forEach(one -> gaps.add(OpenPoint.of(
                        Step.APPRAISAL,
                        Severity.WARNING,
                        "gap.coverage.outside",
                        String.valueOf(one.minimumCoverage()))));
    }

    /// Scores that no button gives, which came in with a package or an older file.
    private static void outside(Gaps gaps) {
        var project = gaps.project();
        for (Score score : project.all(SCORE)) {
            var option = project.find(OPTION, score.option());
            var criterion = project.find(CRITERION, score.criterion());
            if (score.isOutside() && option.isPresent() && criterion.isPresent()) {
                gaps.add(OpenPoint.at(
                        new Ref(OPTION, score.option()),
                        Step.APPRAISAL,
                        Severity.BLOCKING,
                        "gap.score.outside",
                        option.get().name(),
                        criterion.get().name(),
                        String.valueOf(score.value())));
            }
        }
    }

    /// At most two decimals with a comma, so that 99.6 is not shown as 100.
    private static String decimal(double sum) {
        return BigDecimal.valueOf(sum)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static boolean unused(Project project, Option option) {
        return project.stream(PlanRecords.MEASURE)
                .noneMatch(measure -> option.id().equals(measure.option()));
    }

    private static boolean starts(Project project, Option option) {
        return decision(project, option)
                .filter(made -> made.kind() == DecisionKind.START)
                .isPresent();
    }

    private static boolean scored(Project project, Scores scores, Option option) {
        return project.stream(CRITERION)
                .filter(criterion -> NEEDED_TO_START.contains(criterion.code()))
                .allMatch(criterion -> scores.value(option.id(), criterion.id()).isPresent());
    }

    private static boolean noScore(Project project, Scores scores, Option option) {
        return !project.table(CRITERION).isEmpty() && scores.count(option.id(), project.all(CRITERION)) == 0;
    }

    private static boolean reconsidered(Project project) {
        return project.stream(OPTION)
                .filter(option -> option.offer() != null)
                .anyMatch(option -> decision(project, option).isPresent());
    }

    private static Optional<ApproachDecision> decision(Project project, Option option) {
        return project.stream(DECISION)
                .filter(made -> made.option().equals(option.id()))
                .findFirst();
    }
}

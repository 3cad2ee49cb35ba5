package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.causes.CauseRecords.PROBLEM;
import static nl.wed.workbench.domain.causes.CauseRecords.VOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What is open in step 4: problems and causes that do not stand on figures and findings.
final class CauseGaps {
    private CauseGaps() {}

    static void report(Gaps gaps, FigureBook figures) {
        var project = gaps.project();
        gaps.each(
                PROBLEM,
                Severity.BLOCKING,
                "gap.problem.noFigure",
                one -> lacks(project, figures, one.id(), EvidenceKind.FIGURE));
        gaps.each(
                PROBLEM,
                Severity.BLOCKING,
                "gap.problem.noFinding",
                one -> lacks(project, figures, one.id(), EvidenceKind.FINDING, EvidenceKind.QUOTE));
        gaps.each(
                CAUSE,
                Severity.WARNING,
                "gap.cause.noEvidence",
                one -> !one.priority() && lacks(project, figures, one.id(), EvidenceKind.values()));
        if (project.table(PROBLEM).isEmpty() && !project.table(CAUSE).isEmpty()) {
            gaps.add(OpenPoint.of(Step.CAUSES, Severity.WARNING, "gap.problems.none"));
        }
        priorities(gaps, figures);
        evidence(gaps, figures);
        phases(gaps);
    }

    private static void priorities(Gaps gaps, FigureBook figures) {
        var project = gaps.project();
        priority(gaps, "noFigure", one -> lacks(project, figures, one.id(), EvidenceKind.FIGURE));
        priority(gaps, "noFinding", one -> lacks(project, figures, one.id(), EvidenceKind.FINDING, EvidenceKind.QUOTE));
        priority(gaps, "noReason", one -> one.priorityReason().isBlank());
        gaps.each(
                CAUSE,
                Severity.WARNING,
                "gap.cause.voteOutside",
                cause -> project.stream(VOTE)
                        .anyMatch(vote -> vote.cause().equals(cause.id()) && VoteResult.isOutside(vote)));
        boolean voting = VoteResult.isOpen(project);
        priority(
                gaps,
                "noVote",
                one -> !voting && VoteResult.of(project, one.id()).complete() == 0);
        if (voting) {
            project.stream(VOTE).findFirst().ifPresent(vote -> gaps.at(VOTE, vote, Severity.WARNING, "gap.votes.open"));
        }
        priority(
                gaps,
                "noOption",
                one -> project.stream(AppraisalRecords.OPTION)
                        .noneMatch(option -> option.causes().contains(one.id())));
        long count = project.stream(CAUSE).filter(Cause::priority).count();
        if (count < 4 || count > 7) {
            gaps.add(OpenPoint.of(
                    Step.CAUSES,
                    count == 0 ? Severity.BLOCKING : Severity.ADVICE,
                    "gap.priorityCauses.count",
                    Long.toString(count)));
        }
    }

    private static void priority(Gaps gaps, String code, Predicate<Cause> open) {
        gaps.each(CAUSE, Severity.BLOCKING, "gap.priorityCause." + code, one -> one.priority() && open.test(one));
    }

    private static void evidence(Gaps gaps, FigureBook figures) {
        var project = gaps.project();
        for (Evidence evidence : project.all(EVIDENCE)) {
            UUID target = evidence.target();
            if (gone(project, evidence)) {
                subject(gaps, evidence, Severity.WARNING, "gap.evidence.gone");
            } else if (evidence.isFigureWithoutValue(figures)) {
                subject(gaps, evidence, Severity.WARNING, "gap.evidence.noValue");
            } else if (evidence.isSourceWithoutStatement()) {
                subject(gaps, evidence, Severity.WARNING, "gap.evidence.noStatement");
            }
            if (evidence.kind() == EvidenceKind.QUOTE && target != null && used(gaps, evidence)) {
                project.find(QUOTE, target)
                        .filter(quote -> !new Quotable(project).may(quote))
                        .ifPresent(quote -> gaps.at(QUOTE, quote, Severity.BLOCKING, "gap.quote.notReleased"));
            }
        }
    }

    private static boolean used(Gaps gaps, Evidence evidence) {
        return !gaps.absent(CAUSE, evidence.subject()) || !gaps.absent(PROBLEM, evidence.subject());
    }

    private static void subject(Gaps gaps, Evidence evidence, Severity severity, String code) {
        gaps.project().find(CAUSE, evidence.subject()).ifPresent(cause -> gaps.at(CAUSE, cause, severity, code));
        gaps.project()
                .find(PROBLEM, evidence.subject())
                .ifPresent(problem -> gaps.at(PROBLEM, problem, severity, code));
    }

    private static void phases(Gaps gaps) {
        var project = gaps.project();
        if (project.table(CAUSE).isEmpty()) {
            return;
        }
        List<Cause> priorities = project.stream(CAUSE).filter(Cause::priority).toList();
        TrajectoryRecords.trajectoryOf(project).phases().stream()
                .filter(phase -> phase != AgePhase.FX)
                .filter(phase -> priorities.stream().noneMatch(one -> AgePhase.overlap(one.phases(), List.of(phase))))
                .forEach(phase ->
                        gaps.add(OpenPoint.of(Step.CAUSES, Severity.WARNING, "gap.phase.notCovered", phase.name())));
    }

    private static boolean gone(Project project, Evidence evidence) {
        return evidence.pointsAt()
                .map(target -> project.find(target).isEmpty())
                .orElse(evidence.kind() != EvidenceKind.SOURCE);
    }

    /// Whether nothing of these kinds supports it; what says nothing yet is no evidence.
    private static boolean lacks(Project project, FigureBook figures, UUID subject, EvidenceKind... kinds) {
        return project.stream(EVIDENCE)
                .noneMatch(one -> one.subject().equals(subject)
                        && one.supports()
                        && List.of(kinds).contains(one.kind())
                        && !gone(project, one)
                        && !one.saysNothing(figures));
    }
}

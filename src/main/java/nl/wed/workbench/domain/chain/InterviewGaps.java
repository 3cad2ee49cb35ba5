package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.interviews.CodeBook;
import nl.wed.workbench.domain.interviews.Coverage;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// What is open in step 2.
final class InterviewGaps {
    private static final Set<String> WORK_OR_FAMILY = Set.of("uitvoering", "ouder-jongere");

    private InterviewGaps() {}

    static void report(Gaps gaps, InterventionFacts facts) {
        var project = gaps.project();
        Set<UUID> reported =
                project.stream(REPORT).map(InterviewReport::respondent).collect(Collectors.toSet());
        Set<UUID> coded = project.stream(FINDING).map(Finding::report).collect(Collectors.toSet());
        gaps.each(
                RESPONDENT,
                Severity.WARNING,
                "gap.respondent.noReport",
                one -> one.status() == InterviewStatus.HELD && !reported.contains(one.id()));
        gaps.each(
                RESPONDENT,
                Severity.BLOCKING,
                "gap.respondent.noConsent",
                one -> reported.contains(one.id()) && !one.consent().notes());
        facts.today().ifPresent(today -> retention(gaps, facts.retentionMonths(), today));
        gaps.each(
                RESPONDENT,
                Severity.ADVICE,
                "gap.respondent.recording",
                one -> Retention.recordingToRemove(project, one));
        coverage(gaps, facts);
        work(gaps);
        gaps.each(
                REPORT,
                Severity.WARNING,
                "gap.report.notCoded",
                one -> !one.text().isBlank() && !coded.contains(one.id()));
        var ring = CodeBook.of(project).cut();
        gaps.each(CODE, Severity.WARNING, "gap.code.ring", code -> ring.contains(code.id()));
        gaps.each(FINDING, Severity.WARNING, "gap.finding.doubtful", Finding::doubtful);
        gaps.each(FINDING, Severity.WARNING, "gap.finding.noCode", finding -> gaps.allAbsent(CODE, finding.codes()));
        withdrawn(gaps);
        if (onlyBoards(project)) {
            gaps.add(OpenPoint.of(Step.INTERVIEWS, Severity.WARNING, "gap.respondents.onlyBoards"));
        }
    }

    /// Groups with an age of which nobody was or will be spoken to; one point for each group.
    private static void coverage(Gaps gaps, InterventionFacts facts) {
        var project = gaps.project();
        if (project.table(RESPONDENT).isEmpty()) {
            return;
        }
        var phases = project.stream(TrajectoryRecords.TRAJECTORY)
                .flatMap(one -> one.phases().stream())
                .toList();
        Coverage.of(facts.groups(), phases, project.all(RESPONDENT)).missing().stream()
                .collect(Collectors.groupingBy(
                        Coverage.Cell::group,
                        LinkedHashMap::new,
                        Collectors.mapping(cell -> cell.phase().name(), Collectors.joining(", "))))
                .forEach((group, missing) -> gaps.add(OpenPoint.of(
                        Step.INTERVIEWS, Severity.WARNING, "gap.coverage.hole", facts.groupName(group), missing)));
    }

    /// What is still to be done: talks, reports, answers about quotes, and what they have in common.
    private static void work(Gaps gaps) {
        var project = gaps.project();
        gaps.each(
                RESPONDENT, Severity.WARNING, "gap.respondent.planned", one -> one.status() == InterviewStatus.PLANNED);
        gaps.each(
                REPORT, Severity.WARNING, "gap.report.empty", one -> one.text().isBlank());
        gaps.each(QUOTE, Severity.WARNING, "gap.quote.notAsked", one -> one.release() == ReleaseStatus.NOT_ASKED);
        gaps.each(QUOTE, Severity.WARNING, "gap.quote.asked", one -> one.release() == ReleaseStatus.ASKED);
        boolean threads =
                project.stream(COMMON_THREAD).anyMatch(one -> !one.text().isBlank());
        if (!project.table(FINDING).isEmpty() && !threads) {
            gaps.add(OpenPoint.of(Step.INTERVIEWS, Severity.WARNING, "gap.threads.none"));
        }
    }

    /// A quote that stood in the plan and may stand there no longer, with where it stood.
    private static void withdrawn(Gaps gaps) {
        var quotable = new Quotable(gaps.project());
        var places = QuotePlaces.of(gaps.project());
        for (Quote quote : gaps.project().all(QUOTE)) {
            if (quotable.withdrawn(quote) && (quote.again() || quote.released())) {
                for (QuotePlaces.Place place : places.of(quote)) {
                    String code = place.under().isPresent() ? "gap.quote.stood" : "gap.quote.stoodUncoded";
                    gaps.at(
                            QUOTE,
                            quote,
                            Severity.WARNING,
                            code,
                            place.chapter(),
                            place.under().orElse(""));
                }
            }
        }
    }

    private static void retention(Gaps gaps, int months, LocalDate today) {
        for (Respondent one : gaps.project().all(RESPONDENT)) {
            if (Retention.over(gaps.project(), one, months, today)) {
                gaps.at(RESPONDENT, one, Severity.WARNING, "gap.respondent.retention");
            }
        }
    }

    /// Rule CR2 of the parties: boards and managers are planned, but nobody who does the work and
    /// no parent or youth.
    private static boolean onlyBoards(Project project) {
        Set<String> layers = project.stream(RESPONDENT)
                .filter(one -> one.status() != InterviewStatus.DECLINED)
                .map(Respondent::layer)
                .collect(Collectors.toSet());
        return !layers.isEmpty() && Collections.disjoint(layers, WORK_OR_FAMILY);
    }
}

package nl.wed.workbench.domain.chain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.PlanRecords;

/// How long what a respondent said may be kept: up to the day that was agreed, else some months after the last party
/// gave its word on the plan. While that is not so there is no day, and nothing is reminded of.
public final class Retention {
    private Retention() {}

    /// The last day on which it may be kept, as far as there is one.
    public static Optional<LocalDate> until(Project project, Respondent respondent, int months) {
        return Optional.ofNullable(respondent.keepUntil())
                .or(() -> decided(project).map(day -> day.plusMonths(months)));
    }

    /// Whether that day is over.
    public static boolean over(Project project, Respondent respondent, int months, LocalDate today) {
        return !respondent.anonymised()
                && until(project, respondent, months).filter(today::isAfter).isPresent();
    }

    /// Whether there is a recording that is needed no more: the report of it is approved.
    public static boolean recordingToRemove(Project project, Respondent respondent) {
        return respondent.consent().recording()
                && !respondent.recordingRemoved()
                && project.stream(InterviewRecords.REPORT)
                        .anyMatch(one ->
                                one.respondent().equals(respondent.id()) && one.status() == ReportStatus.APPROVED);
    }

    /// The day of the last word, when every party that was asked has given it.
    private static Optional<LocalDate> decided(Project project) {
        var all = project.all(PlanRecords.ENDORSEMENT);
        return all.stream().anyMatch(one -> one.date() == null)
                ? Optional.empty()
                : all.stream().map(Endorsement::date).filter(Objects::nonNull).max(LocalDate::compareTo);
    }
}

package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.interviews.Code;

/// Takes a record of step 2 away with everything that hangs on it, in this step and as evidence
/// under a problem or cause.
public final class InterviewRemoval {
    private InterviewRemoval() {}

    /// Without a respondent, the reports and what was found in them.
    public static Project respondent(Project project, UUID respondent) {
        var result = project;
        for (UUID report : ids(project, REPORT, report -> report.respondent().equals(respondent))) {
            result = report(result, report);
        }
        return result.remove(RESPONDENT, respondent);
    }

    /// Without a report and what was found in it.
    public static Project report(Project project, UUID report) {
        var result = project;
        for (UUID finding : ids(project, FINDING, finding -> finding.report().equals(report))) {
            result = finding(result, finding);
        }
        return result.remove(REPORT, report);
    }

    /// Without a finding, its quotes and the evidence it is.
    public static Project finding(Project project, UUID finding) {
        var result = evidence(project, finding);
        for (UUID quote : ids(project, QUOTE, quote -> quote.finding().equals(finding))) {
            result = quote(result, quote);
        }
        return result.remove(FINDING, finding);
    }

    /// Without a quote and the evidence it is.
    public static Project quote(Project project, UUID quote) {
        return evidence(project, quote).remove(QUOTE, quote);
    }

    /// Without a code: findings lose it, its text in the rode draad goes, and what stood below it
    /// moves up one level.
    public static Project code(Project project, UUID code) {
        var result = project;
        var parent = project.find(CODE, code).map(Code::parent).orElse(null);
        for (var child : project.all(CODE)) {
            if (code.equals(child.parent())) {
                result = result.put(CODE, child.below(parent));
            }
        }
        for (var finding : project.all(FINDING)) {
            if (finding.codes().contains(code)) {
                result = result.put(FINDING, finding.withoutCode(code));
            }
        }
        for (UUID thread : ids(project, COMMON_THREAD, thread -> thread.code().equals(code))) {
            result = result.remove(COMMON_THREAD, thread);
        }
        return result.remove(CODE, code);
    }

    private static Project evidence(Project project, UUID target) {
        var result = project;
        for (UUID evidence : ids(project, EVIDENCE, one -> target.equals(one.target()))) {
            result = result.remove(EVIDENCE, evidence);
        }
        return result;
    }

    private static <T extends Entity> List<UUID> ids(Project project, RecordType<T> type, Predicate<T> wanted) {
        return project.stream(type).filter(wanted).map(Entity::id).toList();
    }
}

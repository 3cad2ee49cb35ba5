package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.causes.CauseRecords.PROBLEM;
import static nl.wed.workbench.domain.causes.CauseRecords.VOTE;
import static nl.wed.workbench.domain.chain.GapScenario.changed;
import static nl.wed.workbench.domain.chain.GapScenario.of;
import static nl.wed.workbench.domain.chain.GapScenario.removed;
import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;
import static nl.wed.workbench.domain.interviews.InterviewRecords.CODE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.ABSENCE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.ATTENDANCE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INFRASTRUCTURE_SCORE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INSIGHT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.LOCAL_OFFER;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.SESSION_INTERVENTION;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.VotesOpen;

/// Ways to break steps 1, 2 and 4.
final class AnalysisScenarios {
    private AnalysisScenarios() {}

    static List<GapScenario> figures() {
        return List.of(
                removed("figure.noValue", "KT04", INDICATOR_SOURCE, "indicatorSource.2"),
                removed("figure.noReading", "", INTERPRETATION, "reading.1"),
                of(
                        "figure.unused",
                        "",
                        p -> Changed.inAll(p, KEY_MESSAGE, "indicators", List.of(id("indicator.benefit")))),
                of("readings.none", "", p -> p.with(INTERPRETATION, Table.empty())),
                of("keyMessages.count", "", p -> p.with(KEY_MESSAGE, Table.empty())),
                changed("figure.revised", "", REVISION_MARK, "revision.1", "settled", null),
                changed("outdated", "", CAUSE, "cause.1", "name", "Geldzorgen"),
                changed("conclusion.revised", "", REVISION_MARK, "revision.1", "settled", null),
                removed("keyMessages.count", "", KEY_MESSAGE, "message.5"),
                changed("keyMessage.noFigure", "", KEY_MESSAGE, "message.1", "indicators", List.of()),
                changed("dataSet.missing", "KT04", DATA_SET, "dataset.1", "observations", "0".repeat(64)));
    }

    static List<GapScenario> interviews() {
        return List.of(
                removed("respondent.noReport", "", REPORT, "report.2"),
                changed(
                        "respondent.noConsent",
                        "",
                        RESPONDENT,
                        "respondent.1",
                        "consent",
                        new Consent(false, true, true)),
                changed("respondent.retention", "", RESPONDENT, "respondent.1", "keepUntil", LocalDate.of(2027, 5, 31)),
                changed(
                        "respondent.recording",
                        "",
                        RESPONDENT,
                        "respondent.1",
                        "consent",
                        new Consent(true, true, true)),
                changed("respondents.onlyBoards", "", RESPONDENT, "respondent.1", "layer", "management"),
                changed("coverage.hole", "", RESPONDENT, "respondent.2", "phases", List.of(AgePhase.F2)),
                changed("respondent.planned", "", RESPONDENT, "respondent.2", "status", InterviewStatus.PLANNED),
                changed("report.empty", "", REPORT, "report.2", "text", " "),
                changed("quote.notAsked", "", QUOTE, "quote.1", "release", ReleaseStatus.NOT_ASKED),
                changed("quote.asked", "", QUOTE, "quote.1", "release", ReleaseStatus.ASKED),
                changed("threads.none", "", COMMON_THREAD, "thread.1", "text", " "),
                removed("report.notCoded", "", FINDING, "finding.2"),
                changed("finding.doubtful", "", FINDING, "finding.2", "doubtful", true),
                changed("finding.noCode", "", FINDING, "finding.2", "codes", List.of()),
                of(
                        "quote.stood",
                        "",
                        p -> p.put(
                                QUOTE,
                                p.find(QUOTE, id("quote.1")).orElseThrow().askedAgain())),
                of("quote.stoodUncoded", "", AnalysisScenarios::withdrawnAndUncoded),
                of("code.ring", "", AnalysisScenarios::codeBelowItself));
    }

    private static Project withdrawnAndUncoded(Project project) {
        var quote = project.find(QUOTE, id("quote.1")).orElseThrow();
        var finding = project.find(FINDING, id("finding.1")).orElseThrow();
        return project.put(QUOTE, quote.withRelease(ReleaseStatus.REFUSED)).put(FINDING, finding.withCodes(List.of()));
    }

    private static Project codeBelowItself(Project project) {
        var code = project.all(CODE).getFirst();
        return project.put(CODE, code.below(code.id()));
    }

    static List<GapScenario> knowledge() {
        return List.of(
                removed("meeting.noAttendance", "", ATTENDANCE, "attendance.1"),
                changed("meeting.noAttendance", "", ATTENDANCE, "attendance.1", "present", 0),
                of("insight.leadsNowhere", "", AnalysisScenarios::looseInsight),
                changed(
                        "sessionIntervention.forgotten",
                        "",
                        SESSION_INTERVENTION,
                        "sessionIntervention.1",
                        "intervention",
                        "I48"),
                removed("session.nothingChosen", "", SESSION_INTERVENTION, "sessionIntervention.1"),
                removed("session.notHeld", "", INSIGHT, "insight.1"),
                of("sessionIntervention.presence", "", p -> p.with(ABSENCE, Table.empty())),
                changed("infrastructure.none", "", INFRASTRUCTURE_SCORE, "infrastructure.1", "score", null),
                removed("offers.none", "", LOCAL_OFFER, "offer.1"));
    }

    static Project looseInsight(Project project) {
        Project loose = Changed.in(
                Changed.in(project, INSIGHT, id("insight.1"), "causes", List.of()),
                INSIGHT,
                id("insight.1"),
                "interventions",
                List.of());
        return loose.remove(EVIDENCE, id("evidence.insight"));
    }

    static List<GapScenario> causes() {
        return List.of(
                removed("problem.noFigure", "KT01", EVIDENCE, "evidence.problem.1.FIGURE"),
                removed("problem.noFinding", "KT02", EVIDENCE, "evidence.problem.1.FINDING"),
                removed("cause.noEvidence", "", EVIDENCE, "evidence.insight"),
                removed("problems.none", "", PROBLEM, "problem.1"),
                removed("evidence.noValue", "KT01 KT04 KT12", INDICATOR_SOURCE, "indicatorSource.1"),
                removed("priorityCause.noFigure", "", EVIDENCE, "evidence.cause.2.FIGURE"),
                removed("priorityCause.noFinding", "", EVIDENCE, "evidence.cause.2.FINDING"),
                changed("priorityCause.noReason", "KT05", CAUSE, "cause.2", "priorityReason", " "),
                removed("priorityCause.noVote", "KT05", VOTE, "vote.2.1"),
                changed("cause.voteOutside", "", VOTE, "vote.2.1", "severity", 6),
                changed(
                        "priorityCause.noOption",
                        "",
                        AppraisalRecords.OPTION,
                        "option.start",
                        "causes",
                        List.of(id("cause.1"))),
                changed("priorityCauses.count", "KT05", CAUSE, "cause.4", "priority", false),
                of(
                        "phase.notCovered",
                        "KT03",
                        p -> Changed.inAll(p, CAUSE, "phases", List.of(AgePhase.F0, AgePhase.F1))),
                changed("evidence.gone", "", EVIDENCE, "evidence.quote", "target", id("no such quote")),
                of("votes.open", "KT05", VotesOpen::in),
                changed("quote.notReleased", "", QUOTE, "quote.1", "release", ReleaseStatus.REFUSED));
    }
}

package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.ATTENDANCE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INFRASTRUCTURE_SCORE;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INSIGHT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.LOCAL_OFFER;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.MEETING;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.SESSION_INTERVENTION;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.Presence;

/// What is open in step 3: insights that lead nowhere, approaches that were put on the agenda and
/// then forgotten, and what the session cannot do without. A meeting counts as held once an insight
/// was caught there; its date alone does not say so.
final class KnowledgeGaps {
    private KnowledgeGaps() {}

    static void report(Gaps gaps, InterventionFacts facts) {
        var project = gaps.project();
        Set<UUID> attended = project.stream(ATTENDANCE)
                .filter(one -> one.present() > 0)
                .map(Attendance::meeting)
                .collect(Collectors.toSet());
        Set<UUID> held = project.stream(INSIGHT).map(Insight::meeting).collect(Collectors.toSet());
        gaps.each(
                MEETING,
                Severity.WARNING,
                "gap.meeting.noAttendance",
                one -> held.contains(one.id()) && !attended.contains(one.id()));
        insights(gaps);
        begun(gaps);
        if (!project.table(SESSION_INTERVENTION).isEmpty()) {
            chosen(gaps, facts, held);
        }
    }

    private static void presence(Gaps gaps, InterventionFacts facts) {
        for (var one : gaps.project().all(SESSION_INTERVENTION)) {
            if (!Presence.of(gaps.project(), one.intervention(), List.of()).isKnown()) {
                gaps.add(OpenPoint.at(
                        new Ref(SESSION_INTERVENTION, one.id()),
                        Step.KNOWLEDGE,
                        Severity.WARNING,
                        "gap.sessionIntervention.presence",
                        facts.name(one.intervention())));
            }
        }
    }

    private static void insights(Gaps gaps) {
        Set<UUID> used = gaps.project().stream(CauseRecords.EVIDENCE)
                .map(Evidence::target)
                .collect(Collectors.toSet());
        gaps.each(
                INSIGHT,
                Severity.ADVICE,
                "gap.insight.leadsNowhere",
                one -> gaps.allAbsent(CauseRecords.CAUSE, one.causes())
                        && one.interventions().isEmpty()
                        && !used.contains(one.id()));
    }

    /// What a session needs before this step is done, once its work has begun.
    private static void begun(Gaps gaps) {
        var project = gaps.project();
        boolean chosen = !project.table(SESSION_INTERVENTION).isEmpty();
        if (!chosen
                && project.table(LOCAL_OFFER).isEmpty()
                && project.table(INSIGHT).isEmpty()) {
            return;
        }
        check(gaps, !chosen, "gap.session.nothingChosen");
        boolean scanned = project.stream(INFRASTRUCTURE_SCORE).anyMatch(one -> one.score() != null);
        check(gaps, !scanned, "gap.infrastructure.none");
    }

    private static void check(Gaps gaps, boolean open, String code) {
        if (open) {
            gaps.add(OpenPoint.of(Step.KNOWLEDGE, Severity.WARNING, code));
        }
    }

    private static void chosen(Gaps gaps, InterventionFacts facts, Set<UUID> held) {
        var project = gaps.project();
        if (project.table(LOCAL_OFFER).isEmpty()) {
            gaps.add(OpenPoint.of(Step.KNOWLEDGE, Severity.WARNING, "gap.offers.none"));
        }
        presence(gaps, facts);
        boolean sessionHeld =
                project.stream(MEETING).anyMatch(one -> one.step() == Step.KNOWLEDGE && held.contains(one.id()));
        check(gaps, !sessionHeld, "gap.session.notHeld");
        if (!sessionHeld) {
            return;
        }
        Predicate<String> discussed = code ->
                project.stream(INSIGHT).anyMatch(one -> one.interventions().contains(code))
                        || project.stream(AppraisalRecords.OPTION).anyMatch(one -> code.equals(one.intervention()));
        project.stream(SESSION_INTERVENTION)
                .filter(one -> !discussed.test(one.intervention()))
                .map(one -> OpenPoint.at(
                        new Ref(SESSION_INTERVENTION, one.id()),
                        Step.KNOWLEDGE,
                        Severity.ADVICE,
                        "gap.sessionIntervention.forgotten",
                        facts.name(one.intervention())))
                .forEach(gaps::add);
    }
}

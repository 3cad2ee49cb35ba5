package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.DECISION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.causes.CauseRecords.PROBLEM;
import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;
import static nl.wed.workbench.domain.interviews.InterviewRecords.COMMON_THREAD;
import static nl.wed.workbench.domain.interviews.InterviewRecords.FINDING;
import static nl.wed.workbench.domain.interviews.InterviewRecords.QUOTE;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.interviews.InterviewRecords.RESPONDENT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.INSIGHT;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.LOCAL_OFFER;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.MEETING;
import static nl.wed.workbench.domain.plan.PlanRecords.ACTION;
import static nl.wed.workbench.domain.plan.PlanRecords.BUDGET_LINE;
import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.MONITORING;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;
import static nl.wed.workbench.domain.plan.PlanRecords.RISK;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Evidence;
import org.jspecify.annotations.Nullable;

/// Collects every link between records of a project. A link whose other end does not exist is left
/// out here and reported by the checks.
final class Links {
    private final Project project;
    private final Set<Link> links = new LinkedHashSet<>();

    private Links(Project project) {
        this.project = project;
    }

    static List<Link> of(Project project) {
        var links = new Links(project);
        links.figures();
        links.interviews();
        links.causes();
        links.appraisal();
        links.plan();
        links.links.addAll(ChapterLinks.of(project));
        return List.copyOf(links.links);
    }

    /// The kind of record that a kind of evidence points at; empty for literature.
    static Optional<RecordType<?>> target(Evidence evidence) {
        return switch (evidence.kind()) {
            case FIGURE -> Optional.of(INDICATOR);
            case FINDING -> Optional.of(FINDING);
            case QUOTE -> Optional.of(QUOTE);
            case INSIGHT -> Optional.of(INSIGHT);
            case SOURCE -> Optional.empty();
        };
    }

    private void figures() {
        for (var source : project.all(INDICATOR_SOURCE)) {
            add(DATA_SET, source.dataSet(), INDICATOR, source.indicator());
        }
        for (var reading : project.all(INTERPRETATION)) {
            add(INDICATOR, reading.indicator(), INTERPRETATION, reading.id());
        }
        for (var message : project.all(KEY_MESSAGE)) {
            addAll(INDICATOR, message.indicators(), KEY_MESSAGE, message.id());
        }
        for (var group : project.all(PEER_GROUP)) {
            addAll(INDICATOR, group.indicators(), PEER_GROUP, group.id());
        }
    }

    private void interviews() {
        for (var report : project.all(REPORT)) {
            add(RESPONDENT, report.respondent(), REPORT, report.id());
        }
        for (var finding : project.all(FINDING)) {
            add(REPORT, finding.report(), FINDING, finding.id());
        }
        for (var quote : project.all(QUOTE)) {
            add(FINDING, quote.finding(), QUOTE, quote.id());
        }
        for (var thread : project.all(COMMON_THREAD)) {
            project.stream(FINDING)
                    .filter(finding -> finding.codes().contains(thread.code()))
                    .forEach(one -> add(FINDING, one.id(), COMMON_THREAD, thread.id()));
        }
    }

    private void causes() {
        for (var insight : project.all(INSIGHT)) {
            add(MEETING, insight.meeting(), INSIGHT, insight.id());
            insight.causes().forEach(cause -> add(INSIGHT, insight.id(), CAUSE, cause));
        }
        for (var evidence : project.all(EVIDENCE)) {
            target(evidence).ifPresent(type -> evidence(type, evidence));
        }
        for (var cause : project.all(CAUSE)) {
            add(PROBLEM, cause.problem(), CAUSE, cause.id());
        }
    }

    private void evidence(RecordType<?> type, Evidence evidence) {
        add(type, evidence.target(), PROBLEM, evidence.subject());
        add(type, evidence.target(), CAUSE, evidence.subject());
    }

    private void appraisal() {
        for (var option : project.all(OPTION)) {
            addAll(CAUSE, option.causes(), OPTION, option.id());
            add(LOCAL_OFFER, option.offer(), OPTION, option.id());
        }
        for (var decision : project.all(DECISION)) {
            add(OPTION, decision.option(), DECISION, decision.id());
        }
    }

    private void plan() {
        for (var priority : project.all(PRIORITY)) {
            addAll(CAUSE, priority.causes(), PRIORITY, priority.id());
        }
        for (var goal : project.all(GOAL)) {
            add(PRIORITY, goal.priority(), GOAL, goal.id());
            addAll(CAUSE, goal.causes(), GOAL, goal.id());
            add(INDICATOR, goal.indicator(), GOAL, goal.id());
        }
        for (var measure : project.all(MEASURE)) {
            add(OPTION, measure.option(), MEASURE, measure.id());
            addAll(GOAL, measure.goals(), MEASURE, measure.id());
        }
        planDetails();
    }

    private void planDetails() {
        for (var action : project.all(ACTION)) {
            add(MEASURE, action.measure(), ACTION, action.id());
        }
        for (var line : project.all(BUDGET_LINE)) {
            add(MEASURE, line.measure(), BUDGET_LINE, line.id());
            add(FUNDING, line.funding(), BUDGET_LINE, line.id());
        }
        for (var monitoring : project.all(MONITORING)) {
            add(GOAL, monitoring.goal(), MONITORING, monitoring.id());
            add(INDICATOR, monitoring.indicator(), MONITORING, monitoring.id());
        }
        for (var risk : project.all(RISK)) {
            add(PRIORITY, risk.priority(), RISK, risk.id());
        }
    }

    private void addAll(RecordType<?> from, List<UUID> ids, RecordType<?> to, UUID id) {
        ids.forEach(one -> add(from, one, to, id));
    }

    private <A extends Entity, B extends Entity> void add(
            RecordType<A> from, @Nullable UUID fromId, RecordType<B> to, @Nullable UUID toId) {
        if (fromId != null
                && toId != null
                && project.find(from, fromId).isPresent()
                && project.find(to, toId).isPresent()) {
            links.add(new Link(new Ref(from, fromId), new Ref(to, toId)));
        }
    }
}

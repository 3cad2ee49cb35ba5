package nl.wed.workbench.ui.causes;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.Vote;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;

/// Takes a problem or cause out of a project together with what hangs on it.
final class CauseRemoval {
    private CauseRemoval() {}

    /// Without the problem and its evidence; its causes stay, without a problem.
    static Project ofProblem(Project project, UUID id) {
        var left = withoutEvidence(project.remove(CauseRecords.PROBLEM, id), id);
        for (Cause cause : left.all(CauseRecords.CAUSE)) {
            if (id.equals(cause.problem())) {
                left = left.put(CauseRecords.CAUSE, cause.withProblem(null));
            }
        }
        return left;
    }

    /// Without the cause, its evidence and votes, and the links that other records have to it.
    static Project ofCause(Project project, UUID id) {
        var left = withoutEvidence(project.remove(CauseRecords.CAUSE, id), id);
        for (Vote vote : left.all(CauseRecords.VOTE)) {
            if (vote.cause().equals(id)) {
                left = left.remove(CauseRecords.VOTE, vote.id());
            }
        }
        for (Insight one : left.all(KnowledgeRecords.INSIGHT)) {
            left = left.put(KnowledgeRecords.INSIGHT, without(one, id));
        }
        for (Option one : left.all(AppraisalRecords.OPTION)) {
            left = left.put(AppraisalRecords.OPTION, one.withCauses(without(one.causes(), id)));
        }
        for (PolicyPriority one : left.all(PlanRecords.PRIORITY)) {
            left = left.put(PlanRecords.PRIORITY, without(one, id));
        }
        for (Goal one : left.all(PlanRecords.GOAL)) {
            left = left.put(PlanRecords.GOAL, without(one, id));
        }
        return left;
    }

    private static Project withoutEvidence(Project project, UUID subject) {
        var left = project;
        for (Evidence evidence : project.all(CauseRecords.EVIDENCE)) {
            if (evidence.subject().equals(subject)) {
                left = left.remove(CauseRecords.EVIDENCE, evidence.id());
            }
        }
        return left;
    }

    private static List<UUID> without(List<UUID> ids, UUID id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    private static Insight without(Insight one, UUID id) {
        return new Insight(
                one.id(), one.meeting(), one.text(), one.phase(), without(one.causes(), id), one.interventions());
    }

    private static PolicyPriority without(PolicyPriority one, UUID id) {
        return new PolicyPriority(one.id(), one.name(), one.description(), without(one.causes(), id));
    }

    private static Goal without(Goal one, UUID id) {
        return new Goal(
                one.id(),
                one.priority(),
                one.kind(),
                one.title(),
                one.indicator(),
                one.measured(),
                one.group(),
                one.change(),
                one.baselineFromFigure(),
                one.baseline(),
                one.baselineYear(),
                one.target(),
                one.targetYear(),
                one.source(),
                one.owner(),
                without(one.causes(), id),
                one.expectedEffect());
    }
}

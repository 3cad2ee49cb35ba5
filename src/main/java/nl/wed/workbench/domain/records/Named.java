package nl.wed.workbench.domain.records;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.LocalOffer;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// A kind of record that stands in a document by its name.
public record Named<T extends Entity>(RecordType<T> type, Function<T, String> name, BiFunction<T, String, T> renamed) {
    /// All kinds, in the order of the steps.
    public static final List<Named<?>> ALL = List.of(
            new Named<>(TrajectoryRecords.PARTNER, Partner::name, Partner::withName),
            new Named<>(KnowledgeRecords.LOCAL_OFFER, LocalOffer::name, LocalOffer::withName),
            new Named<>(CauseRecords.PROBLEM, Problem::title, Problem::withTitle),
            new Named<>(CauseRecords.CAUSE, Cause::name, Cause::withName),
            new Named<>(AppraisalRecords.CRITERION, Criterion::name, Criterion::withName),
            new Named<>(AppraisalRecords.OPTION, Option::name, Option::withName),
            new Named<>(PlanRecords.PRIORITY, PolicyPriority::name, PolicyPriority::withName),
            new Named<>(PlanRecords.GOAL, Goal::title, Goal::withTitle),
            new Named<>(PlanRecords.MEASURE, Measure::name, Measure::withName),
            new Named<>(PlanRecords.ACTION, Action::title, Action::withTitle),
            new Named<>(PlanRecords.FUNDING, Funding::name, Funding::withName),
            new Named<>(PlanRecords.BUDGET_POST, BudgetPost::description, BudgetPost::withDescription),
            new Named<>(PlanRecords.MONITORING, Monitoring::what, Monitoring::withWhat),
            new Named<>(PlanRecords.RISK, Risk::text, Risk::withText));

    /// Those of a project that have no name yet.
    public Stream<T> without(Project project) {
        return project.stream(type).filter(one -> name.apply(one).isBlank());
    }

    /// The project as a document prints it: what has no name is called so. An option keeps its blank name, as the
    /// ranking never prefers one.
    public static Project filled(Project project, String name) {
        var result = project;
        for (Named<?> kind : ALL) {
            result = kind.type().equals(AppraisalRecords.OPTION) ? result : kind.called(result, name);
        }
        return result;
    }

    private Project called(Project project, String given) {
        var blank = without(project).map(one -> renamed.apply(one, given)).toList();
        return blank.isEmpty() ? project : project.putAll(type, blank);
    }
}

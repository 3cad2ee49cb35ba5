package nl.wed.workbench.ui.plan;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.plan.PlanRecords;

/// Takes records of the plan away with all that hangs on them; what can stand by itself stays and
/// loses the link.
final class PlanRemoval {
    private PlanRemoval() {}

    /// A priority with its risks and the sections of its implementation plan; goals and measures
    /// stay.
    static UnaryOperator<Project> priority(UUID id) {
        return project -> {
            var result = without(
                    project.remove(PlanRecords.PRIORITY, id),
                    PlanRecords.CHAPTER_TEXT,
                    text -> id.equals(text.priority()));
            for (var goal : project.all(PlanRecords.GOAL)) {
                if (id.equals(goal.priority())) {
                    var copy = new GoalCopy(goal);
                    copy.priority = null;
                    result = result.put(PlanRecords.GOAL, copy.done());
                }
            }
            for (var measure : project.all(PlanRecords.MEASURE)) {
                if (id.equals(measure.priority())) {
                    var copy = new MeasureCopy(measure);
                    copy.priority = null;
                    result = result.put(PlanRecords.MEASURE, copy.done());
                }
            }
            return without(result, PlanRecords.RISK, risk -> id.equals(risk.priority()));
        };
    }

    /// A goal with its monitoring.
    static UnaryOperator<Project> goal(UUID id) {
        return project -> {
            var result = without(
                    project.remove(PlanRecords.GOAL, id),
                    PlanRecords.MONITORING,
                    one -> one.goal().equals(id));
            for (var measure : project.all(PlanRecords.MEASURE)) {
                if (measure.goals().contains(id)) {
                    var copy = new MeasureCopy(measure);
                    copy.goals = measure.goals().stream()
                            .filter(one -> !one.equals(id))
                            .toList();
                    result = result.put(PlanRecords.MEASURE, copy.done());
                }
            }
            return result;
        };
    }

    /// A measure with its activities and budget.
    static UnaryOperator<Project> measure(UUID id) {
        return project -> without(
                without(
                        project.remove(PlanRecords.MEASURE, id),
                        PlanRecords.ACTION,
                        action -> action.measure().equals(id)),
                PlanRecords.BUDGET_LINE,
                line -> line.measure().equals(id));
    }

    static <T extends Entity> Project without(Project project, RecordType<T> type, Predicate<T> hanging) {
        var result = project;
        for (T record : project.all(type)) {
            if (hanging.test(record)) {
                result = result.remove(type, record.id());
            }
        }
        return result;
    }
}

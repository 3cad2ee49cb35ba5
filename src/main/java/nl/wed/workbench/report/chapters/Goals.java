package nl.wed.workbench.report.chapters;

import java.util.List;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 9: goals with baseline and target per priority, the measures that serve them, and the
/// chain from figure to budget in one view.
final class Goals implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var project = facts.project();
        for (PolicyPriority priority : project.all(PlanRecords.PRIORITY)) {
            page.section(priority.name(), "priority-" + priority.id());
            page.text(priority.description());
            page.text(List.of(Run.bold(facts.text("goals.causes") + " "), Run.plain(facts.causes(priority.causes()))));
            List<Goal> goals = project.stream(PlanRecords.GOAL)
                    .filter(goal -> priority.id().equals(goal.priority()))
                    .toList();
            table(facts, page, priority, goals);
            goals.forEach(goal -> goal(facts, page, goal));
            measures(facts, page, priority);
        }
        new ChainTable(facts).write(page);
    }

    private static void table(Facts facts, Page page, PolicyPriority priority, List<Goal> goals) {
        var words = new GoalWords(facts);
        page.table(
                facts.text("goals.caption", priority.name()),
                List.of(
                        Column.text(facts.text("column.goal"), 5),
                        Column.text(facts.text("column.kind"), 3),
                        Column.text(facts.text("column.baseline"), 3),
                        Column.text(facts.text("column.target"), 3),
                        Column.text(facts.text("column.owner"), 4)),
                goals.stream()
                        .map(goal -> Row.of(
                                goal.title(),
                                facts.texts().name("plan", goal.kind()),
                                words.baselineBeside(goal),
                                words.targetAndYear(goal),
                                facts.partner(goal.owner())))
                        .toList());
    }

    private static void goal(Facts facts, Page page, Goal goal) {
        page.heading(goal.title(), "goal-" + goal.id());
        page.text(new GoalWords(facts).sentence(goal));
        if (!goal.expectedEffect().isBlank()) {
            page.text(List.of(Run.bold(facts.text("goals.effect") + " "), Run.plain(goal.expectedEffect())));
        }
    }

    private static void measures(Facts facts, Page page, PolicyPriority priority) {
        List<Measure> measures = facts.project().stream(PlanRecords.MEASURE)
                .filter(one -> priority.id().equals(one.priority()))
                .toList();
        if (measures.isEmpty()) {
            return;
        }
        page.heading(facts.text("goals.measures"), "");
        page.add(new Definitions(measures.stream()
                .map(one -> Definition.of(one.name(), one.description() + " " + new MeasureWords(facts).inShort(one)))
                .toList()));
    }
}
